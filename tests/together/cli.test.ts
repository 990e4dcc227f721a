import { together } from '../support/together.ts'

together('cli/**/*.test.ts')
