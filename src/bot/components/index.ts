import type { Component } from './component.ts'
import { why } from './why.ts'

export const components: readonly Component[] = [why]
