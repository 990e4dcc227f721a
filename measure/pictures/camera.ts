import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { toSmallPng } from './small-png.ts'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Photographs pages. */
export interface Camera {
  /** Writes what a selector finds on a page of `width` CSS pixels as a PNG, and returns its number of bytes. */
  photograph(document: string, selector: string, width: number, path: string): Promise<number>
  close(): Promise<void>
}

/** Opens a headless Chromium (the path in CHROMIUM, by default /usr/bin/chromium) which reaches no network. */
export async function openCamera(): Promise<Camera> {
  const profile = await mkdtemp(join(tmpdir(), 'mujaz-pictures-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ARGUMENTS,
    deviceScaleFactor: 1.5,
  })
  await drawStandIns(browser)
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) console.error(message.text())
  })
  return {
    async photograph(document, selector, width, path) {
      await page.setViewportSize({ width, height: 600 })
      await page.setContent(document, { waitUntil: 'load' })
      const bytes = toSmallPng(await page.locator(selector).screenshot())
      await writeFile(path, bytes)
      return bytes.length
    },
    async close() {
      await browser.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The samples' pictures do not exist: a plain drawing stands for each. */
async function drawStandIns(browser: BrowserContext): Promise<void> {
  await browser.route(/^https?:/, (route) => {
    const hue = [...route.request().url()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
    return route.fulfill({
      contentType: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><path fill="hsl(${hue} 35% 32%)" d="M0 0h80v80H0z"/><path fill="hsl(${hue} 40% 50%)" d="m0 62 22-22 16 16 20-26 22 26v24H0z"/><circle fill="hsl(${hue} 60% 75%)" cx="24" cy="22" r="8"/></svg>`,
    })
  })
}
