import type { Component, Form } from './component.ts'
import { helpMenu } from './help.ts'
import { importing } from './import.ts'
import { judgements } from './judge.ts'
import { more } from './more.ts'
import { packs } from './packs.ts'
import { page } from './page.ts'
import { resetFeedback } from './reset-feedback.ts'
import { saving } from './save.ts'
import { setupSteps, setupTime } from './setup.ts'
import { sources } from './sources.ts'
import { undo } from './undo.ts'
import { why } from './why.ts'

export const components: readonly Component[] = [
  why,
  more,
  sources,
  ...saving,
  ...judgements,
  page,
  undo,
  resetFeedback,
  packs,
  importing,
  helpMenu,
  ...setupSteps,
]

export const forms: readonly Form[] = [setupTime]
