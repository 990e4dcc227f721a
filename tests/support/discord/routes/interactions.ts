import { InteractionResponseType as Type } from 'discord.js'
import { z } from 'zod'
import { answerMessage, answerOriginal, answerThinking, editAnswer, followUp, removeAnswer } from '../answers.ts'
import { refuseField, under } from '../errors.ts'
import { readForm } from '../form.ts'
import type { Choice, Interaction, Interactions } from '../interactions.ts'
import { toMessage } from '../messages.ts'
import { type ApiRequest, noContent, ok, openRoute, type Route, readBoolean } from '../route.ts'
import { readModal } from '../validate-modal.ts'
import type { StoredMessage, World } from '../world.ts'

// "Only valid for component-based interactions", "not available for MODAL_SUBMIT", …
// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
const allowedTypes: Readonly<Record<Interaction['kind'], readonly Type[]>> = {
  command: [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource, Type.Modal],
  component: [
    ...[Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource],
    ...[Type.DeferredMessageUpdate, Type.UpdateMessage, Type.Modal],
  ],
  autocomplete: [Type.ApplicationCommandAutocompleteResult],
  modal: [
    ...[Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource],
    ...[Type.DeferredMessageUpdate, Type.UpdateMessage],
  ],
}

const callback = z.object({ type: z.enum(Type), data: z.unknown().optional() })
// "Autocomplete choices (max of 25)"; names 1-100, values up to 100 characters. A name of blanks counts as none.
const choices = z.object({
  choices: z
    .array(z.object({ name: z.string().max(100).regex(/\S/), value: z.union([z.string().max(100), z.number()]) }))
    .max(25),
})

/** Answers to interactions. https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionRoutes(world: World, interactions: Interactions): Route[] {
  const own = { application: world.application.id }
  const webhook = '/webhooks/:application/:token'
  const asked = (request: ApiRequest) => interactions.answered(request.param('token'))
  const shown = (message: StoredMessage) => ok(toMessage(message))

  return [
    openRoute('POST /interactions/:interaction/:token/callback', (request) => {
      const interaction = interactions.awaiting(request.id('interaction'), request.param('token'))
      const form = readForm(callback, request.body)
      demandType(interaction, form.type)
      const message = under('data', () => respond(world, interaction, form.type, { ...request, body: form.data ?? {} }))
      interaction.changes.emit('change')
      return readBoolean(request.query, 'with_response') ? ok(toCallback(interaction, form.type, message)) : noContent
    }),
    openRoute(`POST ${webhook}`, (request) => shown(followUp(world, asked(request), request)), own),
    ...(['@original', ':message'] as const).flatMap((which) => {
      const wanted = (request: ApiRequest) => (which === '@original' ? '@original' : request.id('message'))
      return [
        openRoute(
          `GET ${webhook}/messages/${which}`,
          (request) => shown(answerMessage(world, asked(request), wanted(request))),
          own,
        ),
        openRoute(
          `PATCH ${webhook}/messages/${which}`,
          (request) => shown(editAnswer(world, asked(request), wanted(request), request)),
          own,
        ),
        openRoute(
          `DELETE ${webhook}/messages/${which}`,
          (request) => {
            removeAnswer(world, asked(request), wanted(request))
            return noContent
          },
          own,
        ),
      ]
    }),
  ]
}

function demandType(interaction: Interaction, type: Type): void {
  const isUpdate = type === Type.UpdateMessage || type === Type.DeferredMessageUpdate
  if (allowedTypes[interaction.kind].includes(type) && (!isUpdate || interaction.source)) return
  throw refuseField(
    ['type'],
    'BASE_TYPE_CHOICES',
    `Value must be one of (${allowedTypes[interaction.kind].join(', ')}).`,
  )
}

function respond(world: World, interaction: Interaction, type: Type, request: ApiRequest): StoredMessage | null {
  const afterMs = performance.now() - interaction.askedAt
  switch (type) {
    case Type.ChannelMessageWithSource:
      return answerOriginal(world, interaction, request, afterMs)
    case Type.DeferredChannelMessageWithSource:
      return answerThinking(world, interaction, request, afterMs)
    case Type.DeferredMessageUpdate:
    case Type.UpdateMessage: {
      interaction.originalId = interaction.source?.id ?? null
      const updated = type === Type.UpdateMessage ? editAnswer(world, interaction, '@original', request) : null
      interaction.answer = { afterMs, kind: updated ? 'update' : 'update later' }
      return updated
    }
    case Type.Modal:
      interaction.answer = { afterMs, kind: 'modal', modal: readModal(request.body) }
      return null
    default: {
      const offered: readonly Choice[] = readForm(choices, request.body).choices
      interaction.answer = { afterMs, kind: 'choices', choices: offered }
      return null
    }
  }
}

const numbers: Readonly<Record<Interaction['kind'], number>> = { command: 2, component: 3, autocomplete: 4, modal: 5 }

function toCallback(interaction: Interaction, type: Type, message: StoredMessage | null) {
  const { answer } = interaction
  return {
    interaction: {
      ...{ id: interaction.id, type: numbers[interaction.kind] },
      ...(message ? { response_message_id: message.id, response_message_loading: answer?.kind === 'thinking' } : {}),
      ...(message ? { response_message_ephemeral: message.ephemeral } : {}),
    },
    ...(message ? { resource: { type, message: toMessage(message) } } : {}),
  }
}
