import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { cutText, htmlToText, tidyText } from '../../src/lib/html.ts'
import { cpuOf } from '../support/cpu.ts'

suite('HTML comes out as a person would read it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words', 'plain words'],
    ['  white \n\t space&nbsp;&nbsp; collapses  ', 'white space collapses'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two<br/><br>Three', 'One\nTwo\nThree'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['a<b>b</b>c <i>d</i>', 'abc d'],
    ['Fish &amp; chips &#8217; &#x2014; &eacute; &#146;', 'Fish & chips ’ — é ’'],
    ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ["<!' is no comment", "<!' is no comment"],
    ['a<!-- b -->c', 'ac'],
    ['a<script>alert("</p>")</script><style>p{}</style>b', 'ab'],
    ['a<iframe src="x">old</iframe><noscript>on</noscript>b', 'ab'],
    ['a<iframe src="x"/>b', 'ab'],
    ['a<object data="x">b <i>c</i>', 'ab c'],
    ['<a href="javascript:alert(1)" onclick="alert(2)">x</a>', 'x'],
    ['<p title="a > b">x', 'x'],
    ['unfinished <b', 'unfinished'],
    ['control \u0000\u0007 and \u0092 lone \ud800', 'control and ’ lone \ufffd'],
    ['<p>مرحبا <b>Claude</b></p>', 'مرحبا Claude'],
  ]
  for (const [html, text] of cases) test(JSON.stringify(html), () => assert.equal(htmlToText(html), text))

  test('tags that no HTML has stay in titles, those with attributes do not', () => {
    const options = { keepUnknownTags: true }
    assert.equal(htmlToText('vector<int> or Option<T> <b>now</b>', options), 'vector<int> or Option<T> now')
    assert.equal(htmlToText('a<evil onload="x">b</evil>', options), 'ab')
    assert.equal(htmlToText('vector<int>'), 'vector')
  })

  test('no more text is made than is asked for', () => {
    const text = htmlToText(`<p>${'word '.repeat(100_000)}</p>`, { maxText: 100 })
    assert.ok(text.length <= 100 && text.endsWith('word'))
  })
})

test('HTML of any shape takes linear time and no stack', async () => {
  const n = 200_000
  const shapes = [
    '<div>',
    '<a>',
    '</b>',
    '<',
    '&',
    '<a b="',
    '<!',
    '<!--',
    ' \n',
    '\u00a0',
    '<int>',
    '<object>',
    '&lt;',
    '<p><br>',
  ]
  for (const shape of shapes) {
    const taken = await cpuOf(() => htmlToText(`${shape.repeat(n)}<b>`, { keepUnknownTags: true }))
    // A tenth of a second is usual; quadratic time would be hours.
    assert.ok(taken < 5_000, shape)
  }
})

test('white space is tidied line by line', () => {
  assert.equal(tidyText(' a \t b \r\n\n  c\u00a0\n'), 'a b\nc')
})

test('a cut falls between words where one is near, and never inside a character', () => {
  assert.equal(cutText('one two three', 9), 'one two')
  assert.equal(cutText('one two', 7), 'one two')
  assert.equal(cutText('x'.repeat(200), 100), 'x'.repeat(100))
  assert.equal(cutText('😀😀', 3), '😀')
})
