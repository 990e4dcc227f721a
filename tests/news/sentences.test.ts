import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutSentence, splitSentences } from '#src/news/sentences.ts'

const cases: readonly (readonly [claim: string, sentences: readonly string[]])[] = [
  ['plain sentences', ['OpenAI released a model.', 'It is fast!', 'Is it cheap?', 'Nobody knows.']],
  ['versions and decimals', ['GPT-5.1 costs $1.25 per million tokens.', 'GPT-5 costs 20% more.']],
  [
    'countries',
    ['The U.S. Commerce Department cleared the chips.', 'They ship to the U.S.', 'The first arrive in May.'],
  ],
  ['companies', ['Scale AI Inc. CEO Jason Droege left Apple Inc. on Monday.', 'He gave no reason.']],
  ['titles and initials', ['Sen. Josh Hawley and Dr. J. Smith met Gov. Newsom.', 'Nothing came of it.']],
  ['latin shorthand', ['Chips, e.g. the H20, vs. older ones, sold well.', 'Sales rose.']],
  ['months and numbers', ['It opens on Jan. 5 as lot No. 7 of the sale.', 'Bids are due.']],
  ['hours', ['The call starts at 9 a.m. Pacific time.', 'It ends at 10 a.m.', 'The chips follow.']],
  ['quotes', ['“We are done.”', 'Altman said “it works.”', '"It is late," he said.']],
  ['a question inside speech', ['"Is it safe?" he asked.', 'Nobody answered.']],
  ['small-letter names', ['Musk left.', 'xAI stayed.', 'iPhone sales rose.', 'o3-mini is out.']],
  ['ellipsis in mid-sentence', ['It was... strange.', 'Then it ended.']],
  ['a name that shouts', ['Yahoo! Finance reported it.', 'Shares fell.']],
  ['Arabic', ['أعلنت أوبن إيه آي عن نموذج GPT-5.1 الجديد.', 'هل هو أسرع؟', 'نعم!', 'قالت الشركة: «إنه أسرع.»']],
  ['Arabic abbreviations', ['قال د. محمد لوكالة أ.ف.ب إن النموذج جاهز.', 'ولم يحدد موعداً.']],
  ['two dots as a dash', ['الذكاء الاصطناعي.. ثورة جديدة.', 'وصل النموذج.']],
  ['Urdu full stop', ['یہ ماڈل ہے۔', 'یہ تیز ہے۔']],
]

for (const [claim, sentences] of cases) {
  test(`sentences are told apart: ${claim}`, () => assert.deepEqual(splitSentences(sentences.join(' ')), sentences))
}

test('sentences whose space was lost are told apart', () => {
  assert.deepEqual(splitSentences('It ships the model.The company said so.'), [
    'It ships the model.',
    'The company said so.',
  ])
  assert.deepEqual(splitSentences('وصل النموذج.وقالت الشركة ذلك.'), ['وصل النموذج.', 'وقالت الشركة ذلك.'])
  assert.deepEqual(splitSentences('See socialmediatoday.com and Node.js or Character.AI for more.').length, 1)
})

test('a line break ends a sentence unless the text runs on', () => {
  assert.deepEqual(splitSentences('A heading\nThe text runs\non here.\n\nand here'), [
    'A heading',
    'The text runs on here.',
    'and here',
  ])
  assert.deepEqual(splitSentences('1. First thing\n2. Second thing'), ['1. First thing', '2. Second thing'])
})

test('nothing in, nothing out', () => assert.deepEqual(splitSentences(' \n\t '), []))

test('a sentence that is too long ends at a clause, else at a word, never inside a character', () => {
  assert.equal(cutSentence('Short.', 10), 'Short.')
  assert.equal(cutSentence('The new model is fast, it is cheap and it is everywhere.', 30), 'The new model is fast…')
  assert.equal(cutSentence('The model is fast and cheap and everywhere.', 30), 'The model is fast and cheap…')
  assert.equal(cutSentence('النموذج سريع جداً، وهو أرخص من كل ما سبقه.', 26), 'النموذج سريع جداً…')
  assert.equal(cutSentence('👩‍👩‍👧‍👧'.repeat(5), 16), '👩‍👩‍👧‍👧…')
  assert.equal(cutSentence('مُ'.repeat(20), 8), 'مُمُمُ…')
  assert.equal(cutSentence(`e${'\u0301'.repeat(400)} end`, 100), '')
})

test('hostile text is split in linear time', () => {
  const hostile = ['. ', '.', '?!', 'a.', '" ', '\n', ' ', 'U.S. ', 'م.', '1. ', '…)', "'.'"]
  const seconds = (size: number): number => {
    const start = process.cpuUsage()
    for (const piece of hostile) splitSentences(piece.repeat(size / piece.length))
    return process.cpuUsage(start).user / 1e6
  }
  assert.ok(seconds(200_000) < 5)
})
