import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createDiscordPoster } from '../../src/posters/discord.ts'
import { type Discord, startDiscord } from './discord/start-discord.ts'

let discord: Discord
before(async () => {
  discord = await startDiscord()
})
after(() => discord.close())

test('a forum’s newest post is its last message', async () => {
  const poster = createDiscordPoster({ token: discord.token, apiUrl: discord.url, signal: AbortSignal.timeout(60_000) })
  const forum = discord.addGuild().addChannel({ type: 'forum' })
  const posted = await poster.startPost(forum, { name: 'News', tags: [], message: { content: 'x' } })
  assert.ok(posted.outcome === 'posted')
  const access = await poster.access(forum)
  assert.equal(access.outcome === 'access' && access.channel.last_message_id, posted.threadId)
})

test('an edit that leaves the words leaves who was mentioned', async () => {
  const poster = createDiscordPoster({ token: discord.token, apiUrl: discord.url, signal: AbortSignal.timeout(60_000) })
  const guild = discord.addGuild({ botPermissions: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'MentionEveryone'] })
  const role = guild.addRole({ name: 'Readers' })
  const channel = guild.addChannel()
  const message = { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } }
  const posted = await poster.post(channel, message, 'n')
  assert.ok(posted.outcome === 'posted')
  const pings = () => discord.messages(channel)[0]?.pings.roles
  await poster.edit(channel, posted, { embeds: [{ title: 'x' }], allowed_mentions: { parse: [] } })
  assert.deepEqual(pings(), [role])
  await poster.edit(channel, posted, { content: `<@&${role}> x`, allowed_mentions: { parse: [] } })
  assert.deepEqual(pings(), [])
})
