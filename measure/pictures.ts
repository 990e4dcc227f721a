// Draws message payloads as Discord would show them, for the README and for looking at a layout:
//   node bin/node26.mjs measure/pictures.ts OUT_DIR PAYLOAD.json…
// writes OUT_DIR/PAYLOAD.png (800 px wide) and OUT_DIR/PAYLOAD-phone.png (390 px). A payload is the body of "create message", or a list of them.
// Needs Chromium: the path in CHROMIUM, by default /usr/bin/chromium; fonts for Arabic and emoji (fonts-noto-core, fonts-noto-color-emoji).
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import { type MessagePayload, renderDiscordMessage } from '../src/web/discord-message.ts'
import { renderPage } from '../src/web/render-page.ts'

const WIDTHS = { '': 800, '-phone': 390 }
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const [folder, ...files] = process.argv.slice(2)
if (folder === undefined || files.length === 0) {
  console.error('usage: node bin/node26.mjs measure/pictures.ts OUT_DIR PAYLOAD.json…')
  process.exit(2)
}
await mkdir(folder, { recursive: true })
const profile = await mkdtemp(join(tmpdir(), 'mujaz-pictures-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ARGUMENTS,
  deviceScaleFactor: 2,
})
try {
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) console.error(message.text())
  })
  for (const file of files) {
    const parsed: MessagePayload | MessagePayload[] = JSON.parse(await readFile(file, 'utf8'))
    const messages = [parsed].flat()
    const body = messages.map((message) => renderDiscordMessage(message, { botName: 'Mujaz', now: Date.now() }))
    const name = basename(file, '.json')
    const document = String(await renderPage({ title: name, lang: 'en', dir: 'ltr', body }))
    for (const [suffix, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 600 })
      await page.setContent(document, { waitUntil: 'load' })
      const path = join(folder, `${name}${suffix}.png`)
      await page.screenshot({ path, fullPage: true })
      console.log(path)
    }
  }
} finally {
  await browser.close()
  await rm(profile, { recursive: true, force: true })
}
