import { together } from '../support/together.ts'

together('readers/**/*.test.ts')
