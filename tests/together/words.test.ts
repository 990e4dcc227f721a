import { together } from '../support/together.ts'

together('{catalogue,languages,lib,measure}/**/*.test.ts')
