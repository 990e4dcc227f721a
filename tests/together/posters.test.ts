import { together } from '../support/together.ts'

together('{posters,web}/**/*.test.ts')
