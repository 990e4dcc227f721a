import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAttribution } from '#src/news/attribution.ts'

const SOCIAL = { name: 'Social Media Today', url: 'https://www.socialmediatoday.com' }
const REUTERS = { name: 'Reuters', url: 'https://www.reuters.com' }
const BLOOMBERG = { name: 'Bloomberg', url: 'https://www.bloomberg.com' }
const VERGE = { name: 'The Verge', url: 'https://www.theverge.com' }
const INFORMATION = { name: 'The Information', url: 'https://www.theinformation.com' }
const WSJ = { name: 'The Wall Street Journal', url: 'https://www.wsj.com' }

const credited = {
  'a bare word after the Arabic marker': ['وصل النموذج.\nالمصدر: socialmediatoday', SOCIAL],
  'a source line that lost its line breaks': ['وصل النموذج. المصدر: socialmediatoday شاهد ايضا: استضافة مواقع', SOCIAL],
  'several agencies': ['المصدر : رويترز + وكالات', { ...REUTERS, name: 'رويترز' }],
  'quotation marks and a description': ['المصدر: موقع «ذا فيرج»', { ...VERGE, name: 'ذا فيرج' }],
  'an English source line': ['It ships today.\nSource: The Verge', VERGE],
  'an address': [
    'Source: https://www.theverge.com/news/1',
    { name: 'The Verge', url: 'https://www.theverge.com/news/1' },
  ],
  'an unknown site': ['Source: robots.example.org', { name: 'robots.example.org', url: 'https://robots.example.org' }],
  'an unknown name': ['المصدر: Harbour Robotics Review', { name: 'Harbour Robotics Review', url: null }],
  'via in brackets': ['A robot folds shirts (via The Verge).', VERGE],
  'a hat tip': ['It ships. h/t The Verge', VERGE],
  'who was first': ['The talks were first reported by Bloomberg on Monday.', BLOOMBERG],
  'who was first, the other way round': ['The Information was first to report the talks.', INFORMATION],
  'the first publication': ['This story originally appeared on Quanta Desk.', { name: 'Quanta Desk', url: null }],
  'a dateline': ['SAN FRANCISCO (Reuters) - A lab said on Monday', REUTERS],
  'X reported': ['The Information reported on Monday that a lab is for sale.', INFORMATION],
  'a report from': ['A lab is for sale, according to a report from Bloomberg.', BLOOMBERG],
  'according to a known outlet': ['A lab is for sale, according to the Wall Street Journal.', WSJ],
  'told an outlet': ['“We are hiring,” she told Reuters.', REUTERS],
  'quoting, in Arabic': [
    'يباع المختبر نقلاً عن صحيفة «وول ستريت جورنال» الأمريكية',
    { ...WSJ, name: 'وول ستريت جورنال' },
  ],
  'an Arabic prefix': ['وفقاً لرويترز، يباع المختبر.', { ...REUTERS, name: 'رويترز' }],
  'a report on a site, in Arabic': ['كشف تقرير نشره موقع The Information أن المختبر للبيع', INFORMATION],
  'an agency, in Arabic': ['وأفادت وكالة بلومبيرغ للأنباء بأن المختبر للبيع', { ...BLOOMBERG, name: 'بلومبيرغ' }],
} as const

for (const [claim, [text, expected]] of Object.entries(credited)) {
  test(`a credit is read: ${claim}`, () => assert.deepEqual(findAttribution(text), expected))
}

const uncredited = {
  'people familiar with the matter': 'It is for sale, according to people familiar with the matter.',
  'people familiar, machine-translated': 'وفقًا لأحد الأشخاص المألوفين، يتضمن المشروع نموذجاً.',
  'open source in Arabic': 'نماذج مفتوحة المصدر: كيف تعمل رويترز معها',
  'agencies without a name': 'المصدر: وكالات',
  'a headline of hearsay': 'Sources: OpenAI is in talks to raise $10B',
  'a person': 'The model is cheap, according to Altman.',
  'a way of access': 'The model is available via Google Cloud and via API.',
  'a picture agency': 'Xinhua via Getty Images A robot folds shirts.',
  'users who report': 'But users have reported that it fails, and the first reported case was in May.',
  'a word that is also an outlet': 'The room is wired, according to guardian angels and the verge of reason.',
  nothing: '',
}

for (const [claim, text] of Object.entries(uncredited)) {
  test(`no outlet is credited: ${claim}`, () => assert.equal(findAttribution(text), null))
}

test('a source line counts for more than what is said in passing', () => {
  assert.deepEqual(findAttribution('Bloomberg reported a sale. It was denied.\nSource: The Verge'), VERGE)
  assert.deepEqual(findAttribution('According to Bloomberg it is cheap. It was first reported by Reuters.'), REUTERS)
})

test("the text's own link to the outlet is its address", () => {
  const links = [
    { text: 'a lab', url: 'https://lab.example/x' },
    { text: 'reported', url: 'https://www.theinformation.com/articles/1' },
  ]
  assert.deepEqual(findAttribution('The Information reported a sale.', { links }), {
    ...INFORMATION,
    url: 'https://www.theinformation.com/articles/1',
  })
  assert.deepEqual(
    findAttribution('It is for sale. (Source)', { links: [{ text: 'Source', url: 'https://lab.example/x' }] }),
    {
      name: 'lab.example',
      url: 'https://lab.example/x',
    },
  )
})

test('an outlet that names itself credits nobody', () => {
  assert.equal(findAttribution('Source: The Verge', { publisher: 'https://www.theverge.com/2026/1' }), null)
  assert.deepEqual(
    findAttribution('Bloomberg reported it.\nSource: The Verge', { publisher: 'https://www.theverge.com/2026/1' }),
    BLOOMBERG,
  )
})

test('hostile text is read in linear time', () => {
  const start = process.cpuUsage()
  for (const piece of [
    'Source: ',
    'المصدر: ',
    '(via ',
    'according to ',
    'وفقا ',
    'reported ',
    'The ',
    'h/t "',
    ' ',
    '.. ',
    'a.',
  ])
    findAttribution(piece.repeat(2_000_000 / piece.length))
  assert.ok(process.cpuUsage(start).user < 5e6)
})
