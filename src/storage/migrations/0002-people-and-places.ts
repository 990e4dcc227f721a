import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { isSqlite, time } from './columns.ts'

/** What people do with digests: follow, save, judge, edit in place; servers that left; ways of posting. */
export const peopleAndPlaces: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db
    const add = async (
      table: string,
      columns: readonly (readonly [string, 'text' | 'integer' | typeof time, (string | number)?])[],
    ) => {
      for (const [name, type, value] of columns) {
        await schema
          .alterTable(table)
          .addColumn(name, type, (c) => (value === undefined ? c : c.notNull().defaultTo(value)))
          .execute()
      }
    }
    await add('items', [['follow_up_of', 'text']])
    await add('sources', [
      ['failing_since', time],
      ['asleep_since', time],
      ['oldest_listed', 'text'],
      ['imported', 'integer', 0],
      ['optional', 'integer', 0],
    ])
    await add('digests', [
      ['user_id', 'text'],
      ['names', 'text', '[]'],
      ['webhook', 'text'],
      ['crosspost', 'integer', 0],
      ['ping', 'text'],
      ['alert', 'text'],
      ['review', 'text'],
      ['deleted_at', time],
    ])
    await add('deliveries', [
      ['place', 'text', 'channel'],
      ['layout', 'text', 'embeds'],
      ['thread', 'text'],
      ['thread_id', 'text'],
      ['webhook_id', 'text'],
      ['shown', 'text'],
      ['edited_at', time],
      ['next_edit_at', time],
      ['crosspost', 'text'],
      ['crosspost_at', time],
    ])
    // Of all that was ever posted few are still to be edited or published: for the others these are null.
    await schema.createIndex('deliveries_next_edit').on('deliveries').column('next_edit_at').execute()
    await schema.createIndex('deliveries_crosspost').on('deliveries').column('crosspost_at').execute()
    await schema.createIndex('deliveries_nonce').on('deliveries').column('nonce').execute()
    await add('settings', [
      ['digits', 'text'],
      ['quiet_hours', 'text'],
      ['ping_role', 'text'],
    ])
    // Full-text search is the one thing that each database does in its own way. Only what is searched is kept, not the text.
    if (isSqlite(db)) {
      await sql`create virtual table item_words using fts5(item_id unindexed, words, content='', contentless_delete=1,
        contentless_unindexed=1, detail=none, tokenize="unicode61 remove_diacritics 0 tokenchars '.,_'")`.execute(db)
    }
    await schema
      .createTable('guilds')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('locale', 'text')
      .addColumn('joined_at', time, (c) => c.notNull())
      .addColumn('welcomed_at', time)
      .addColumn('left_at', time)
      .execute()
    await schema
      .createTable('feedback')
      .addColumn('guild_id', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('story_id', 'text', (c) => c.notNull())
      .addColumn('value', 'integer', (c) => c.notNull())
      .addColumn('topics', 'text', (c) => c.notNull())
      .addColumn('names', 'text', (c) => c.notNull())
      .addColumn('at', time, (c) => c.notNull())
      .addPrimaryKeyConstraint('feedback_key', ['guild_id', 'user_id', 'story_id'])
      .execute()
    await schema
      .createTable('saves')
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('story_id', 'text', (c) => c.notNull())
      .addColumn('guild_id', 'text', (c) => c.notNull())
      .addColumn('at', time, (c) => c.notNull())
      .addPrimaryKeyConstraint('saves_key', ['user_id', 'story_id'])
      .execute()
  },
}
