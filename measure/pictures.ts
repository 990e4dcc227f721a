// Draws messages as Discord would show them, for the README and for looking at a layout:
//   npm run pictures                     docs/LAYOUT-LANGUAGE.png for every layout and language, from the demo's sample edition
//   npm run pictures -- OUT_DIR PAYLOAD.json…
// The second writes OUT_DIR/PAYLOAD.png and OUT_DIR/PAYLOAD-phone.png; a payload is the body of "create message", or a list of them.
// Needs Chromium, and fonts for Arabic and emoji (fonts-noto-core, fonts-noto-color-emoji).
import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { languages } from '../src/languages/index.ts'
import { layouts } from '../src/posters/layouts/index.ts'
import { type MessagePayload, renderDiscordMessage } from '../src/web/discord-message.ts'
import { renderDiscordParts } from '../src/web/discord-parts.ts'
import { renderPage } from '../src/web/render-page.ts'
import { openCamera } from './pictures/camera.ts'
import { readSampleEditions } from './pictures/sample-editions.ts'

const DESK = 640
const PHONE = 390
const BOT_NAME = 'Mujaz'
const MOST_STORIES = 8
/** What is shown of each: a picture is looked at as a whole. */
const SHOWN: Readonly<Record<string, { readonly stories: number; readonly width: number }>> = {
  embeds: { stories: 3, width: DESK },
  cards: { stories: 3, width: DESK },
  compact: { stories: MOST_STORIES, width: PHONE },
  thread: { stories: 2, width: DESK },
  forum: { stories: 2, width: DESK },
  'forum-stories': { stories: 2, width: DESK },
}

const [folder, ...files] = process.argv.slice(2)
const camera = await openCamera()
try {
  if (folder === undefined) await photographLayouts(join(import.meta.dirname, '..', 'docs'))
  else await photographFiles(folder, files)
} finally {
  await camera.close()
}

async function photographLayouts(out: string): Promise<void> {
  const now = Date.now()
  const editions = await readSampleEditions(
    languages.map(({ code }) => code),
    MOST_STORIES,
    now,
  )
  for (const language of languages) {
    const edition = editions.get(language.code)
    for (const layout of layouts) {
      const { stories, width } = SHOWN[layout.id] ?? { stories: MOST_STORIES, width: DESK }
      // The samples do not tell news in every language that Mujaz speaks.
      if (!edition || edition.stories.length === 0) continue
      if (edition.stories.length < stories) throw new Error(`The samples have too few stories in ${language.code}.`)
      const parts = layout.render(
        { ...edition, stories: edition.stories.slice(0, stories) },
        { language, timezone: 'UTC', now, keyOf: (part) => `picture-${part}` },
      )
      // The frame and the times are those of Discord's own program, which has no Arabic.
      const body = renderDiscordParts(parts, { botName: BOT_NAME, now, language })
      const name = `${layout.id}-${language.code}`
      await photograph(body, { name, lang: language.code, width, out })
    }
  }
}

async function photographFiles(out: string, paths: readonly string[]): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const path of paths) {
    const parsed: MessagePayload | MessagePayload[] = JSON.parse(await readFile(path, 'utf8'))
    const body = [parsed].flat().map((message) => renderDiscordMessage(message, { botName: BOT_NAME, now: Date.now() }))
    const name = basename(path, '.json')
    await photograph(body, { name, lang: 'en', width: DESK, out })
    await photograph(body, { name: `${name}-phone`, lang: 'en', width: PHONE, out })
  }
}

async function photograph(
  body: Parameters<typeof renderPage>[0]['body'],
  {
    name,
    lang,
    width,
    out,
  }: { readonly name: string; readonly lang: string; readonly width: number; readonly out: string },
): Promise<void> {
  const document = String(await renderPage({ title: name, lang, dir: 'ltr', body }))
  const path = join(out, `${name}.png`)
  const bytes = await camera.photograph(document, 'main', width, path)
  console.log(`${path}  ${(bytes / 1000).toFixed(0)} kB`)
}
