import { z } from 'zod'
import { storeCommand, toCommand } from '../commands.ts'
import { ApiError, refuse, refuseField, under } from '../errors.ts'
import { readForm } from '../form.ts'
import { type ApiRequest, created, noContent, ok, type Route, readBoolean, route } from '../route.ts'
import { createSlowLimit } from '../slow-limit.ts'
import { readCommand } from '../validate-command.ts'
import type { World } from '../world.ts'

/** The global commands. `changed` is called once for each request that writes. https://docs.discord.com/developers/interactions/application-commands */
export function commandRoutes(world: World, changed: () => void): Route[] {
  const path = '/applications/:application/commands'
  const own = (request: ApiRequest) => {
    if (request.id('application') !== world.application.id) throw refuse('unknownApplication')
  }
  const known = (request: ApiRequest) => {
    own(request)
    const command = world.commands.get(request.id('command'))
    if (!command) throw refuse('unknownCommand')
    return command
  }
  // "There is a global rate limit of 200 application command creates per day."
  const creations = createSlowLimit(world.now, 200, 86_400_000)
  const countCreations = (names: readonly string[]) => {
    const existing = new Set([...world.commands.values()].map((command) => command.name))
    for (const name of names) {
      const wait = existing.has(name) ? 0 : creations.take('global')
      const message = 'Max number of daily application command creates has been reached (200)'
      if (wait > 0) throw new ApiError(429, 30034, message, { retryAfter: wait })
    }
  }

  return [
    route(`GET ${path}`, (request) => {
      own(request)
      const shows = readBoolean(request.query, 'with_localizations') ? 'localizations' : 'no localizations'
      return ok([...world.commands.values()].map((command) => toCommand(world, command, shows)))
    }),
    route(`PUT ${path}`, (request) => {
      own(request)
      const inputs = readForm(z.array(z.unknown()).max(130), request.body).map((body, index) =>
        under(index, () => readCommand(body)),
      )
      const names = inputs.map((input) => input.name)
      const repeated = names.findIndex((name, index) => names.indexOf(name) !== index)
      if (repeated >= 0)
        throw refuseField(
          [repeated, 'name'],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        )
      if (inputs.length > 100) throw refuse('tooManyCommands')
      countCreations(names)
      for (const [id, command] of world.commands) if (!names.includes(command.name)) world.commands.delete(id)
      const stored = inputs.map((input) => storeCommand(world, input))
      changed()
      return ok(stored.map((command) => toCommand(world, command)))
    }),
    route(`POST ${path}`, (request) => {
      own(request)
      const input = readCommand(request.body)
      const isKnown = [...world.commands.values()].some((command) => command.name === input.name)
      countCreations([input.name])
      const answer = toCommand(world, storeCommand(world, input))
      changed()
      return isKnown ? ok(answer) : created(answer)
    }),
    route(`GET ${path}/:command`, (request) => ok(toCommand(world, known(request)))),
    route(`PATCH ${path}/:command`, (request) => {
      const before = known(request)
      const changes = readForm(z.record(z.string(), z.unknown()), request.body)
      const command = {
        ...readCommand({ ...toCommand(world, before), ...changes }),
        id: before.id,
        version: world.ids.next(),
      }
      world.commands.set(before.id, command)
      changed()
      return ok(toCommand(world, command))
    }),
    route(`DELETE ${path}/:command`, (request) => {
      world.commands.delete(known(request).id)
      changed()
      return noContent
    }),
  ]
}
