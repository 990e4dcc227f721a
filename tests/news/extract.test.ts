import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extractSentences } from '#src/news/extract.ts'

interface Case {
  readonly title: string
  readonly summary: string
  readonly extract: string
}

const cases: Readonly<Record<string, Case>> = {
  'both sentences of a short summary': {
    title: 'Brightwater opens an office in Lagos',
    summary:
      'Brightwater will employ ninety people at its first African office, which opens in March. The lab trains speech models for Yoruba and Hausa.',
    extract:
      'Brightwater will employ ninety people at its first African office, which opens in March. The lab trains speech models for Yoruba and Hausa.',
  },
  "not the lead's hype": {
    title: 'Brightwater releases Heron 2',
    summary:
      'Imagine a world where your phone understands everything you say! Brightwater on Tuesday released Heron 2, a speech model of 3 billion parameters that runs on phones.',
    extract: 'Brightwater on Tuesday released Heron 2, a speech model of 3 billion parameters that runs on phones.',
  },
  'not a question': {
    title: 'Heron 2 is out',
    summary:
      'Can a phone listen without the cloud? Brightwater published the weights of Heron 2 under an open licence on Tuesday.',
    extract: 'Brightwater published the weights of Heron 2 under an open licence on Tuesday.',
  },
  'not a caption': {
    title: 'Brightwater raises $40 million',
    summary:
      'Image: The founders of Brightwater in their office in Lagos. The round of 40 million dollars was led by Saffron Partners.',
    extract: 'The round of 40 million dollars was led by Saffron Partners.',
  },
  'not the title again': {
    title: 'Brightwater raises $40 million for speech models',
    summary:
      'Brightwater raises $40 million for speech models. Saffron Partners led the round, which values the lab at 300 million dollars.',
    extract: 'Saffron Partners led the round, which values the lab at 300 million dollars.',
  },
  'not what the feed added': {
    title: 'Brightwater hires',
    summary:
      'Brightwater hired two former engineers of Northlight for its chip team. The post Brightwater hires appeared first on Sample Relay.',
    extract: 'Brightwater hired two former engineers of Northlight for its chip team.',
  },
  'not half a sentence where a whole one stands': {
    title: 'Brightwater and the court',
    summary:
      'A court in Lisbon ordered Brightwater to delete 4 million recordings. The judges said that the speakers had never been […]',
    extract: 'A court in Lisbon ordered Brightwater to delete 4 million recordings.',
  },
  'half a sentence where nothing else stands': {
    title: 'A court decides',
    summary: 'A court in Lisbon ordered Brightwater to delete 4 million recordings because the speakers had… Read more',
    extract: 'A court in Lisbon ordered Brightwater to delete 4 million recordings because the speakers had…',
  },
  'an Arabic summary': {
    title: '«برايتووتر» تفتتح مكتبًا في الرياض',
    summary:
      'هل حان وقت الصوت العربي؟ أعلنت «برايتووتر» أنها ستوظف ستين مهندسًا في مكتبها الجديد بالرياض. وتخطط الشركة لتدريب نموذج يفهم 12 لهجة.',
    extract:
      'أعلنت «برايتووتر» أنها ستوظف ستين مهندسًا في مكتبها الجديد بالرياض. وتخطط الشركة لتدريب نموذج يفهم 12 لهجة.',
  },
  'an Arabic tail': {
    title: 'نموذج جديد',
    summary: 'نشرت «برايتووتر» أوزان نموذج «هيرون 2» برخصة مفتوحة يوم الثلاثاء. اقرأ المزيد',
    extract: 'نشرت «برايتووتر» أوزان نموذج «هيرون 2» برخصة مفتوحة يوم الثلاثاء.',
  },
  'nothing from nothing': { title: 'Brightwater raises $40 million', summary: '', extract: '' },
  'nothing from an address': {
    title: 'Heron 2',
    summary: 'https://brightwater.example/heron [link] [comments]',
    extract: '',
  },
}

for (const [claim, { title, summary, extract }] of Object.entries(cases)) {
  test(`the extract has ${claim}`, () => assert.equal(extractSentences({ title, summary }).text, extract))
}

test('no sentence opens two stories', () => {
  const story = {
    title: 'Brightwater in the news',
    summary:
      'Brightwater sued Northlight over 4 million recordings. Northlight said it had bought the recordings in 2024.',
  }
  const first = extractSentences(story)
  const second = extractSentences({ ...story, used: new Set(first.sentences.slice(0, 1)) })
  assert.deepEqual(second.sentences, ['Northlight said it had bought the recordings in 2024.'])
  assert.equal(extractSentences({ ...story, used: new Set(first.sentences) }).text, '')
})

test('a sentence that is longer than the limit is cut at a clause', () => {
  const summary = `Brightwater said on Tuesday that it had ${'hired many engineers and '.repeat(12)}moved, as planned, to Lagos.`
  const { text } = extractSentences({ title: 'Brightwater moves', summary, limit: 200 })
  assert.ok(text.length <= 200 && text.endsWith('…') && summary.startsWith(text.slice(0, -1)), text)
})

test('an extract keeps its limit, is well formed and is made of the summary, whatever the summary', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '. ',
      '… ',
      '\n',
      '؟ ',
      'The lab said it raised $5 million',
      'أعلنت الشركة عن نموذج جديد',
      '👩‍👩‍👧‍👧',
      'e\u0301',
      '\ud800',
      ' read more',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 20, max: 300 }), (pieces, limit) => {
      const summary = pieces.join('')
      const { text, sentences } = extractSentences({ title: 'A lab', summary, limit })
      assert.ok(text.length <= limit)
      assert.equal(text, sentences.join(' '))
      if (summary.isWellFormed()) assert.ok(text.isWellFormed())
    }),
  )
})

test('hostile summaries are read in linear time', () => {
  const start = process.cpuUsage()
  for (const piece of ['… ', 'read more ', '[…] ', 'The post ', '. ', '"', '«', '1. ', 'a ', 'https://', 'أ.'])
    extractSentences({ title: piece.repeat(1000), summary: piece.repeat(300_000 / piece.length) })
  assert.ok(process.cpuUsage(start).user < 8e6)
})
