import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publisherOf } from '../../src/news/publisher.ts'
import { aSource } from '../support/builders.ts'

interface Feed {
  readonly url: string
  readonly site: string | null
  readonly name: string
}

const feed = (url: string, site: string | null, name: string): Feed => ({ url, site, name })

const cases: readonly (readonly [string, boolean, Feed, Feed])[] = [
  [
    'two feeds of one site',
    true,
    feed('https://daily.example/ai.xml', 'https://daily.example/ai', 'Daily AI'),
    feed('https://www.daily.example/all.xml', 'https://www.daily.example/', 'The Daily'),
  ],
  [
    'two sites',
    false,
    feed('https://daily.example/feed', 'https://daily.example/', 'Daily'),
    feed('https://weekly.example/feed', 'https://weekly.example/', 'Weekly'),
  ],
  [
    'feeds of two names on one machine',
    false,
    feed('http://127.0.0.1:8001/feed', null, 'Daily'),
    feed('http://127.0.0.1:8002/feed', null, 'Weekly'),
  ],
  [
    'feeds that one machine makes of one site',
    true,
    feed('http://rsshub:1200/daily/ai', 'https://daily.example/', 'Daily'),
    feed('http://rsshub:1200/daily/all', 'https://daily.example/', 'Daily'),
  ],
  [
    'feeds of two names that one machine makes',
    false,
    feed('http://[::1]:1200/a', 'http://[::1]:1200/', 'Daily'),
    feed('http://[::1]:1200/b', 'http://[::1]:1200/', 'Weekly'),
  ],
  [
    'two writers on a host of many',
    false,
    feed('https://medium.com/feed/@one', 'https://medium.com/@one', 'One'),
    feed('https://medium.com/feed/@two', 'https://medium.com/@two', 'Two'),
  ],
  [
    'a known outlet, read through a service and by itself',
    true,
    feed('https://rss.app/feeds/x.xml', 'https://rss.app/', 'TechCrunch'),
    feed('https://techcrunch.com/feed/', 'https://techcrunch.com/', 'TechCrunch'),
  ],
]
for (const [about, same, one, other] of cases) {
  test(`${about} are ${same ? 'one publisher' : 'two publishers'}`, () => {
    const keys = [one, other].map((given) => publisherOf(aSource(given)).key)
    assert.equal(keys[0] === keys[1], same)
  })
}
