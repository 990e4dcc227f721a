import type { TextKey } from '../../../languages/language.ts'

/** One command with what it does and how it is typed. */
export interface HelpEntry {
  readonly text: TextKey
  /** As they are typed, the same in every language. */
  readonly examples: readonly string[]
}

/** A page of `/help`; a test compares all of them with the commands that there are. */
export interface HelpSubject {
  readonly id: string
  readonly title: TextKey
  /** Stands above the commands. */
  readonly intro: TextKey
  readonly entries: readonly HelpEntry[]
}

export const helpSubjects: readonly HelpSubject[] = [
  {
    id: 'start',
    title: 'help.title-start',
    intro: 'help.about-start',
    entries: [
      { text: 'help.setup', examples: ['/setup', '/setup channel:#news timezone:Cairo'] },
      { text: 'help.status', examples: ['/status'] },
      { text: 'help.help', examples: ['/help'] },
    ],
  },
  {
    id: 'digest',
    title: 'help.title-digest',
    intro: 'help.about-digest',
    entries: [
      {
        text: 'help.digest-create',
        examples: [
          '/digest create channel:#news schedule:daily 09:00',
          '/digest create channel:#chips schedule:weekdays 08:30 topics:hardware language:English stories:5 layout:cards',
          '/digest create channel:#forum schedule:daily 09:00 layout:forum-stories',
        ],
      },
      { text: 'help.digest-list', examples: ['/digest list'] },
      {
        text: 'help.digest-edit',
        examples: ['/digest edit schedule:daily 08:00,18:00', '/digest edit alert-outlets:4 review:weekly sun 18:00'],
      },
      { text: 'help.digest-preview', examples: ['/digest preview'] },
      { text: 'help.digest-why', examples: ['/digest why story:chip'] },
      { text: 'help.digest-publish', examples: ['/digest publish'] },
      { text: 'help.digest-pause', examples: ['/digest pause'] },
      { text: 'help.digest-resume', examples: ['/digest resume'] },
      { text: 'help.digest-delete', examples: ['/digest delete digest:#news'] },
    ],
  },
  {
    id: 'source',
    title: 'help.title-source',
    intro: 'help.about-source',
    entries: [
      { text: 'help.source-list', examples: ['/source list'] },
      {
        text: 'help.source-add',
        examples: ['/source add url:https://example.com/feed.xml', '/source add url:example.com/rss focus:ai'],
      },
      { text: 'help.source-packs', examples: ['/source packs'] },
      { text: 'help.source-test', examples: ['/source test source:example.com/feed.xml'] },
      {
        text: 'help.source-mute',
        examples: ['/source mute source:Example', '/source mute source:Example muted:False'],
      },
      { text: 'help.source-remove', examples: ['/source remove source:Example'] },
      {
        text: 'help.source-import',
        examples: ['/source import file:feeds.opml', '/source import url:https://example.com/feeds.opml'],
      },
      { text: 'help.source-export', examples: ['/source export'] },
    ],
  },
  {
    id: 'news',
    title: 'help.title-news',
    intro: 'help.about-news',
    entries: [
      { text: 'help.news-latest', examples: ['/news latest stories:5'] },
      {
        text: 'help.news-search',
        examples: ['/news search words:open weights since:7', '/news search topic:funding language:English'],
      },
      { text: 'help.news-story', examples: ['/news story story:chip'] },
      { text: 'help.news-ask', examples: ['/news ask question:What is new about chips?'] },
      { text: 'help.know', examples: ['What do we know of this?'] },
    ],
  },
  {
    id: 'follow',
    title: 'help.title-follow',
    intro: 'help.about-follow',
    entries: [
      { text: 'help.follow-topic', examples: ['/follow topic topic:research hour:7 timezone:Riyadh'] },
      { text: 'help.follow-name', examples: ['/follow name name:OpenAI'] },
      { text: 'help.follow-list', examples: ['/follow list'] },
      { text: 'help.follow-remove', examples: ['/follow remove what:research'] },
    ],
  },
  {
    id: 'settings',
    title: 'help.title-settings',
    intro: 'help.about-settings',
    entries: [
      { text: 'help.settings-language', examples: ['/settings language language:العربية digits:123'] },
      { text: 'help.settings-timezone', examples: ['/settings timezone timezone:Cairo'] },
      { text: 'help.settings-role', examples: ['/settings role role:@readers outlets:4', '/settings role'] },
      {
        text: 'help.settings-quiet-hours',
        examples: ['/settings quiet-hours hours:22:00-07:00', '/settings quiet-hours hours:off'],
      },
      { text: 'help.settings-feedback', examples: ['/settings feedback'] },
      { text: 'help.settings-forget-me', examples: ['/settings forget-me'] },
    ],
  },
]
