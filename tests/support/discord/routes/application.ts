import { toUser } from '../payloads.ts'
import { ok, type Route, route } from '../route.ts'
import type { World } from '../world.ts'

/** Who the bot is. https://docs.discord.com/developers/resources/application */
export function applicationRoutes(world: World): Route[] {
  const application = () => ({
    ...{ id: world.application.id, name: world.application.name, icon: null, description: '', type: null, flags: 0 },
    ...{ bot_public: true, bot_require_code_grant: false, verify_key: '0'.repeat(64), summary: '', team: null },
    ...{ approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.joined).length },
    ...{ flags_new: '0', redirect_uris: [], interactions_endpoint_url: null, explicit_content_filter: 0 },
    ...{ role_connections_verification_url: null, eligible_oauth2_scopes: ['bot', 'applications.commands'] },
    ...{ approximate_user_install_count: 0, approximate_user_authorization_count: 0 },
    bot: toUser(world.bot),
    owner: toUser({ id: world.application.id, username: 'owner', bot: false }),
  })
  return [
    route('GET /users/@me', () =>
      ok({ ...toUser(world.bot), mfa_enabled: false, verified: true, email: null, locale: 'en-US' }),
    ),
    route('GET /applications/@me', () => ok(application())),
    route('GET /oauth2/applications/@me', () => ok(application())),
    route('GET /users/@me/guilds', () => {
      const joined = [...world.guilds.values()].filter((guild) => guild.joined)
      return ok(
        joined.map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
      )
    }),
  ]
}
