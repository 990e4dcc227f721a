import { together } from '../support/together.ts'

// Most of its time it waits for discord.js to log in again: the others go on meanwhile.
together('bot/gateway.test.ts')
