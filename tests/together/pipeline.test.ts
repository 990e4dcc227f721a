import { together } from '../support/together.ts'

together('pipeline/**/*.test.ts')
