import { say } from '../../languages/index.ts'
import { lists } from '../lists.ts'
import type { Component } from './component.ts'

/** Turns the page of a list: "page:<list>:<number>:<what is listed>". */
export const page: Component = {
  action: 'page',
  updates: true,
  async run(_, { key, rest }, caller, context) {
    const [number = '', ...about] = rest.split(':')
    const list = lists.find(({ id }) => id === key)
    if (!list) return { content: say(caller.language, 'reply.stale-button') }
    return list.show(caller, context, Math.trunc(Number(number)) || 0, about.join(':'))
  },
}
