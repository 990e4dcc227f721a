import { together } from '../support/together.ts'

together('news/**/*.test.ts')
