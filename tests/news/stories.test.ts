import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNames } from '../../src/news/names.ts'
import { createStoryIndex } from '../../src/news/stories/index.ts'
import type { StoryItem, StoryMatch } from '../../src/news/stories.ts'

const NOW = Date.UTC(2026, 10, 24, 9)
const HOUR = 3_600_000

let count = 0

/** An item that was published at NOW by an outlet of its own. */
function anItem(given: Partial<StoryItem> & { readonly title: string }): StoryItem {
  count += 1
  const summary = given.summary ?? null
  return {
    id: `item-${count}`,
    sourceId: `outlet-${count}`,
    address: `outlet.example/${count}`,
    summary,
    language: /\p{Script=Arabic}/u.test(given.title) ? 'ar' : 'en',
    happenedAt: NOW,
    names: findNames({ title: given.title, summary, focus: 'ai' }),
    ...given,
  }
}

/** What is decided of the second item when the first one has a story, called "first". */
function placeAfter(first: StoryItem, second: StoryItem): StoryMatch {
  const index = createStoryIndex()
  index.add(first, 'first')
  return index.place(second)
}

type Pair = readonly [first: string, second: string, hoursLater?: number]

const same: readonly Pair[] = [
  ['AI startup Plimto raises $80m in new funding round', 'شركة بليمتو الناشئة في الذكاء الاصطناعي تجمع 80 مليون دولار'],
  ['Saudi Arabia launches AI fund', 'السعودية تطلق صندوقا للذكاء الاصطناعي'],
  ['EU delays AI Act rules', 'الاتحاد الأوروبي يؤجل قواعد قانون الذكاء الاصطناعي'],
  ['OpenAI launches GPT-6 for developers', 'GPT-6 is here: OpenAI opens its new model to developers'],
  ['Mistral raises €2 billion from ASML and others', 'French start-up Mistral lands 2bn euros in round led by ASML'],
  [
    'OpenAI seeks valuation of $500 billion in share sale',
    'OpenAI share sale could value the company at $560bn, investors say',
  ],
  ['Perplexity buys browser maker Lumeno for $90 million', 'Lumeno, a browser maker, is acquired by Perplexity'],
  ['Quake of magnitude 6.1 shakes Lisbon, no injuries reported', 'Lisbon shaken by 6.1 earthquake; nobody hurt'],
  ['Italy fines Replika maker Luka 5 million euros', "Italy's privacy watchdog fines Replika developer Luka €5m"],
  ['أنثروبيك تطلق نموذج Claude Opus 5', 'أنثروبيك تكشف عن نموذجها الجديد كلود أوبس 5'],
  ['محكمة في باريس تدين شركة ميسترال في قضية حقوق النشر', 'إدانة ميسترال أمام محكمة باريس بسبب حقوق النشر'],
  ['OpenAI launches GPT-6 for developers', 'أوبن إيه آي تطلق نموذج GPT-6 للمطورين'],
  [
    'Nvidia buys chip designer Velmora for $3 billion',
    'إنفيديا تشتري شركة فيلمورا لتصميم الرقائق مقابل 3 مليارات دولار',
  ],
  ['Saudi court jails two men over deepfake of minister', 'السعودية: محكمة تسجن رجلين بسبب تزييف صوت وزير'],
  ['Altman tells senators that AI needs a licence', 'ألتمان أمام مجلس الشيوخ: الذكاء الاصطناعي يحتاج إلى ترخيص'],
  ['Floods kill 12 in northern Vietnam after typhoon', 'مقتل 12 شخصا في فيضانات شمال فيتنام بعد إعصار', 2],
  ['Mistral releases Large 4 under open licence', 'Mistral publishes weights of Large 4', 20],
]

const different: readonly Pair[] = [
  ['Google releases AI tool for teachers', 'Google releases AI tool for lawyers'],
  ['AI startup Plimto raises $80m in new funding round', 'AI startup Zorbix raises $500m in new funding round'],
  ['Zorbix raises $500m', 'Quandle raises €2bn at €12bn valuation'],
  ['Microsoft adds AI to Excel', 'Microsoft adds AI to Notepad'],
  ['Samsung unveils AI phone', 'Samsung unveils AI fridge'],
  ['Old AI thing about chess engines at Google DeepMind', 'خبر قديم عن الذكاء الاصطناعي في دبي'],
  ['Egypt plans a national AI strategy', 'أخبار عن الذكاء الاصطناعي في القاهرة'],
  ['China bans Nvidia chips', 'China launches AI satellite'],
  ['Saudi Arabia launches AI fund', 'السعودية تطلق مدرسة للذكاء الاصطناعي'],
  ['مصر تطلق نموذجا لغويا عربيا', 'قطر تطلق نموذجا لغويا عربيا'],
  ['OpenAI launches GPT-5 for developers', 'OpenAI launches GPT-5.1 for developers'],
  ['Anthropic releases Claude Opus 5', 'Anthropic releases Claude Haiku 5'],
  ['Anthropic raises $10 billion in new round', 'Mistral raises $10 billion in new round'],
  ['Velmora raises $90 million to build robots', 'Tasniq raises $90 million to build robots'],
  ['Google DeepMind shows Genie 4', 'Google releases Gemini 4'],
  ['Nvidia to build AI factory in Korea', 'Nvidia to build AI factory in Japan'],
  ['Italy blocks DeepSeek over privacy', 'Italy lifts block on DeepSeek after talks'],
  ['Nvidia shares rise after earnings', 'Nvidia shares fall after earnings'],
  ['Apple hires head of AI from Google', 'Apple head of AI leaves for Meta'],
  ['Getty sues Stability over photos', 'Getty and Stability settle lawsuit over photos'],
  ['Minister opens new hospital in Amman', 'Minister opens new hospital in Tunis'],
  ['أنثروبيك تجمع 10 مليارات دولار', 'ميسترال تجمع 10 مليارات دولار'],
  ['أوبن إيه آي تطلق GPT-5', 'أوبن إيه آي تطلق GPT-5.1'],
  ['OpenAI launches GPT-5', 'أوبن إيه آي تطلق GPT-5.1'],
  ['Nvidia to build AI factory in Korea', 'إنفيديا تبني مصنعا للذكاء الاصطناعي في اليابان'],
  ['OpenAI launches GPT-6 for developers', 'OpenAI launches GPT-6 for developers in new campaign', 24 * 5],
  ['The weather today', 'What we know so far'],
]

/** What one outlet publishes again and again. */
const columns: readonly Pair[] = [
  ['This week in AI: what you should know', 'This week in AI: what you should know', 24 * 2],
  ['Daily briefing 12: chips and models', 'Daily briefing 13: chips and models', 24],
  ['Weekly roundup: all the AI news in one place', 'Weekly roundup: all the AI news in one place', 24],
  ['The robot letter 41 by Ada Lind', 'The robot letter 42 by Ada Lind', 24],
  ['حصاد الأسبوع: أهم ما جرى في الذكاء الاصطناعي', 'حصاد الأسبوع: أهم ما جرى في الذكاء الاصطناعي', 48],
  ['الموجز اليومي لأخبار التقنية', 'الموجز اليومي لأخبار التقنية', 24],
]

const followUps: readonly Pair[] = [
  ['Italy blocks DeepSeek over privacy', 'Italy lifts block on DeepSeek after talks', 30],
  ['Getty sues Stability over photos', 'Getty and Stability settle lawsuit over photos', 48],
  ['OpenAI launches Sora 3 video app', 'OpenAI withdraws Sora 3 video app', 26],
  ['تركيا تحظر تطبيق غروك', 'تركيا ترفع الحظر وتسمح بتطبيق غروك', 40],
]

const place = ([first, second, hours = 1]: Pair): StoryMatch =>
  placeAfter(anItem({ title: first }), anItem({ title: second, happenedAt: NOW + hours * HOUR }))

for (const pair of same) {
  test(`one event: ${pair[0]} / ${pair[1]}`, () => {
    const match = place(pair)
    assert.equal(match.storyId, 'first')
    assert.match(match.reasons[0] ?? '', /^(?:similar:\d\.\d\d|copied-text)$/u)
  })
}

for (const pair of different) {
  test(`two events: ${pair[0]} / ${pair[1]}`, () => assert.equal(place(pair).storyId, null))
}

for (const [first, second, hours = 0] of columns) {
  test(`each issue of a column is an event of its own: ${first}`, () => {
    const sourceId = 'columnist'
    const earlier = anItem({ title: first, sourceId })
    const match = placeAfter(earlier, anItem({ title: second, sourceId, happenedAt: NOW + hours * HOUR }))
    assert.equal(match.storyId, null)
    assert.equal(match.duplicateOf, null)
  })
}

test('columns of two outlets have no event in common', () => {
  const first = anItem({ title: 'Weekly roundup: the latest AI news' })
  assert.equal(placeAfter(first, anItem({ title: 'AI news roundup: the latest of the week' })).storyId, null)
})

for (const pair of followUps) {
  test(`a later step: ${pair[1]}`, () => {
    const match = place(pair)
    assert.deepEqual(match, { storyId: null, duplicateOf: null, followUpOf: 'first', reasons: ['follow-up-of:first'] })
  })
}

test('the same address is a copy, though an outlet chose a headline of its own', () => {
  const first = anItem({ title: 'Robots learn to fold laundry', address: 'a.example/news/1' })
  const match = placeAfter(first, anItem({ title: 'Laundry day for machines', address: 'a.example/news/1' }))
  assert.deepEqual(match, { storyId: 'first', duplicateOf: first.id, followUpOf: null, reasons: ['same-address'] })
})

test('an address under which ever other headlines stand is no copy', () => {
  const index = createStoryIndex()
  const titles = [
    'Rain in Oslo',
    'Elections in Peru',
    'New whale species',
    'Cheese prices soar',
    'Tunnel opens in Bern',
  ]
  for (const title of titles) index.add(anItem({ title, address: 'a.example/live' }), title)
  assert.equal(index.place(anItem({ title: 'Choir sings for peace', address: 'a.example/live' })).storyId, null)
})

test('an outlet of which only the home page is known has no copies', () => {
  const first = anItem({ title: 'Robots learn to fold laundry', address: 'a.example' })
  assert.equal(placeAfter(first, anItem({ title: 'Elections in Peru', address: 'a.example' })).duplicateOf, null)
})

test('a text that another outlet printed word for word is a copy', () => {
  const title = 'Hospitals use more robots, survey finds'
  const summary = 'Two in three clinics asked by the institute have bought one since spring.'
  const first = anItem({ title, summary })
  const match = placeAfter(first, anItem({ title, summary }))
  assert.equal(match.duplicateOf, first.id)
  assert.deepEqual(match.reasons, ['copied-text'])
})

test('so is one that was shortened or bears the name of its outlet', () => {
  const title = 'Hospitals in Norway use more robots for surgery, survey finds'
  const summary = 'Two in three clinics asked by the institute have bought one since spring.'
  const first = anItem({ title, summary })
  const match = placeAfter(first, anItem({ title: `${title} | The Post`, summary: `${summary} More soon.` }))
  assert.equal(match.duplicateOf, first.id)
  assert.equal(match.reasons[0], 'copied-text')
})

test('reasons name what two tellings share', () => {
  const { reasons } = place(['OpenAI raises $40 billion from SoftBank', 'SoftBank leads $40bn round for OpenAI'])
  assert.ok(reasons.some((reason) => /^names:.*openai/u.test(reason)))
  assert.ok(reasons.some((reason) => reason.startsWith('number:')))
})

test('one bridging item does not make one story of two', () => {
  const index = createStoryIndex()
  const one = [
    'Velmora unveils robot dog for farms',
    'Robot dog for farms unveiled by Velmora',
    'Velmora shows farm robot dog',
  ]
  const two = [
    'Tasniq wins court fight over patents',
    'Court sides with Tasniq in patents fight',
    'Tasniq patents: court rules',
  ]
  for (const title of one) index.add(anItem({ title }), 'robots')
  for (const title of two) index.add(anItem({ title }), 'patents')
  const bridge = anItem({ title: 'Robots and patents: Velmora, Tasniq and a busy day in court' })
  const match = index.place(bridge)
  index.add(bridge, match.storyId ?? bridge.id)
  assert.equal(index.place(anItem({ title: 'Farm robot dog by Velmora' })).storyId, 'robots')
  assert.equal(index.place(anItem({ title: 'Court ruling for Tasniq in patents fight' })).storyId, 'patents')
})

test('what was taken away is found no more, and what is old is forgotten', () => {
  const index = createStoryIndex()
  const title = 'Perplexity buys browser maker Lumeno for $90 million'
  const first = anItem({ title })
  index.add(first, 'first')
  index.remove(first.id)
  assert.equal(index.has(first.id), false)
  assert.equal(index.place(anItem({ title })).storyId, null)
  index.add(anItem({ title, happenedAt: NOW - 10 * 24 * HOUR }), 'old')
  const kept = anItem({ title: 'Elections in Peru end in a draw' })
  index.add(kept, 'new')
  index.forget(NOW)
  assert.equal(index.size, 1)
  assert.equal(index.place(anItem({ title: 'Peru elections end in a draw' })).storyId, 'new')
})

/** Two stories of which the same is told, and the place of a third item. */
function afterTwins(put: 'add' | 'begin') {
  const index = createStoryIndex()
  const titles = ['Fire destroys robot warehouse in Gdansk', 'Robot warehouse in Gdansk destroyed by fire at night']
  for (const title of titles) {
    for (const storyId of ['one', 'other']) index[put](anItem({ title }), storyId)
  }
  const item = anItem({ title: 'Fire at night destroys robot warehouse in Gdansk' })
  index.begin(item, index.place(item).storyId ?? item.id)
  return { index, item }
}

test('stories that turn out to be one are merged while they are new', () => {
  const { index, item } = afterTwins('begin')
  assert.equal(index.storyOf(item.id), 'one')
  assert.equal(index.currentId('other'), 'one')
})

test('stories that are stored stay apart', () => {
  const { index, item } = afterTwins('add')
  assert.match(index.storyOf(item.id) ?? '', /^(?:one|other)$/u)
  assert.equal(index.currentId('other'), 'other')
})

test('what was settled stays as it is', () => {
  const { index } = afterTwins('begin')
  index.settle()
  assert.equal(index.currentId('other'), 'other')
})

test('what a source puts below every headline says nothing of any', () => {
  const summary = 'Read the whole report with pictures on our site this week, it pays twenty times over'
  const titles = [
    'Anthropic raises $5 billion from Google',
    'Google’s Gemini 4 is out',
    'Siri reads maps of Mars aloud',
    'A robot bakes bread in Oslo',
  ]
  const index = createStoryIndex()
  const stories = titles.map((title) => {
    const item = anItem({ title, summary, sourceId: 'one' })
    const { storyId } = index.place(item)
    index.begin(item, storyId ?? item.id)
    return item.id
  })
  assert.equal(new Set(stories.map((id) => index.storyOf(id))).size, titles.length)
})

test('an agency’s report is one story under any headline', () => {
  const summary = 'The company said on Monday that its robots will deliver parcels in eleven cities from spring on'
  const first = anItem({ title: 'Robots bring parcels in eleven cities', summary })
  const second = anItem({ title: 'From spring on machines will ring at doors', summary })
  assert.equal(placeAfter(first, second).storyId, 'first')
})
