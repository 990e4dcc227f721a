import type { Component, Form } from './component.ts'
import { page } from './page.ts'
import { undo } from './undo.ts'
import { why } from './why.ts'

export const components: readonly Component[] = [why, page, undo]

export const forms: readonly Form[] = []
