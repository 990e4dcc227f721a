import { helpPage } from '../commands/help/page.ts'
import type { Component } from './component.ts'
import { chosenIn } from './judge.ts'

/** The menu of `/help`. */
export const helpMenu: Component = {
  action: 'help',
  updates: true,
  run: async (interaction, _, { language }) => helpPage(chosenIn(interaction), language),
}
