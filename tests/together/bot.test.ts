import { together } from '../support/together.ts'

together('bot/**/!(gateway).test.ts')
