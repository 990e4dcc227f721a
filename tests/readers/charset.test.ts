import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { decodeBody } from '../../src/readers/http/charset.ts'

const ARABIC = 'الذكاء الاصطناعي يغير العالم كما نعرفه'
const RUSSIAN = 'Искусственный интеллект меняет мир'

suite('bytes become text', () => {
  interface Case {
    readonly what: string
    readonly bytes: Uint8Array
    readonly type?: string
    readonly language?: string
    readonly text: string
  }
  const cases: readonly Case[] = [
    { what: 'UTF-8 without a word about it', bytes: utf8(ARABIC), text: ARABIC },
    {
      what: 'a byte-order mark beats the header',
      bytes: utf8(`\ufeff${ARABIC}`),
      type: 'text/xml; charset=windows-1256',
      text: ARABIC,
    },
    {
      what: 'the header beats the declaration',
      bytes: legacy(`<?xml version="1.0" encoding="koi8-r"?>${RUSSIAN}`, 'windows-1251'),
      type: "text/xml;charset = 'windows-1251'",
      text: `<?xml version="1.0" encoding="koi8-r"?>${RUSSIAN}`,
    },
    {
      what: 'the declaration counts without a header',
      bytes: legacy(`<?xml version='1.0' encoding='windows-1256'?>${ARABIC}`, 'windows-1256'),
      type: 'text/xml',
      text: `<?xml version='1.0' encoding='windows-1256'?>${ARABIC}`,
    },
    {
      what: '<meta> counts as well',
      bytes: legacy(`<html><meta charset=windows-1256>${ARABIC}`, 'windows-1256'),
      text: `<html><meta charset=windows-1256>${ARABIC}`,
    },
    {
      what: 'UTF-8 that is called Latin-1 is UTF-8',
      bytes: utf8(ARABIC),
      type: 'text/xml; charset=iso-8859-1',
      text: ARABIC,
    },
    {
      what: 'Latin-1 that is called UTF-8 is Latin-1',
      bytes: legacy('café déjà vu', 'windows-1252'),
      type: 'text/xml; charset=utf-8',
      text: 'café déjà vu',
    },
    {
      what: 'ASCII that is called UTF-16 is ASCII',
      bytes: utf8('<?xml version="1.0" encoding="utf-16"?><a/>'),
      text: '<?xml version="1.0" encoding="utf-16"?><a/>',
    },
    {
      what: 'one bad byte spoils one character',
      bytes: Buffer.concat([utf8(ARABIC), Buffer.of(0xd8)]),
      text: `${ARABIC}\ufffd`,
    },
    { what: 'undeclared Arabic looks so', bytes: legacy(ARABIC, 'windows-1256'), text: ARABIC },
    {
      what: 'undeclared text is in the encoding of its language',
      bytes: legacy(RUSSIAN, 'windows-1251'),
      language: 'ru-ru',
      text: RUSSIAN,
    },
    { what: 'and otherwise Western', bytes: legacy('naïve “quotes”', 'windows-1252'), text: 'naïve “quotes”' },
    {
      what: 'an unknown label is ignored',
      bytes: legacy('café', 'windows-1252'),
      type: 'text/xml; charset=klingon',
      text: 'café',
    },
    {
      what: 'labels are forgiven an underscore',
      bytes: legacy('ÅÄÖ', 'windows-1252'),
      type: 'text/xml; charset=iso_8859_1',
      text: 'ÅÄÖ',
    },
  ]
  for (const { what, bytes, type = null, language = null, text } of cases) {
    test(what, () => assert.equal(decodeBody(bytes, type, language).text, text))
  }
})

function utf8(text: string): Buffer {
  return Buffer.from(text)
}

/** Encodes what the platform only decodes. */
function legacy(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte]))
  return Buffer.from(
    Array.from(text, (character) => bytes.get(character) ?? assert.fail(`no ${character} in ${encoding}`)),
  )
}
