import { together } from '../support/together.ts'

together('{storage,support}/**/*.test.ts')
