// The floor: what the downloads cost with nothing parsed or stored. undici's `request`, as many connections as the reader has, conditional
// requests from the second turn on, each body unpacked in one piece (cheaper than a stream of it) and thrown away.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pLimit from 'p-limit'
import { Agent, request } from 'undici'
import { z } from 'zod'
import { CONNECTIONS_IN_ALL, CONNECTIONS_PER_HOST } from './limits.ts'
import { startMeter } from './meter.ts'
import { addresses, readLeft, readTurn } from './turn.ts'

const turn = readTurn()
const left = join(turn.folder, 'etags.json')
const etags = new Map(Object.entries(readLeft(left, z.record(z.string(), z.string()), {})))
const urls = addresses(turn)
const agent = new Agent({ connections: CONNECTIONS_PER_HOST })
const limit = pLimit(CONNECTIONS_IN_ALL)
let [fresh, unchanged, failed] = [0, 0, 0]

const stop = startMeter()
await Promise.all(urls.map((url) => limit(() => download(url))))
const cost = stop()

writeFileSync(left, JSON.stringify(Object.fromEntries(etags)))
console.log(JSON.stringify({ ...cost, fresh, unchanged, failed, stored: 0 }))
await agent.close()

async function download(url: string): Promise<void> {
  const etag = etags.get(url)
  const response = await request(url, {
    dispatcher: agent,
    headers: { 'accept-encoding': 'gzip', ...(etag === undefined ? {} : { 'if-none-match': etag }) },
  })
  const body = Buffer.from(await response.body.arrayBuffer())
  if (response.statusCode === 304) unchanged += 1
  else if (response.statusCode === 200 && gunzipSync(body).length > 0) fresh += 1
  else failed += 1
  if (typeof response.headers.etag === 'string') etags.set(url, response.headers.etag)
}
