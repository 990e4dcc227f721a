// What a publisher's language was written in before UTF-8: what browsers assume for a reader of that language.
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  fa: 'windows-1256',
  ur: 'windows-1256',
  ru: 'windows-1251',
  uk: 'windows-1251',
  bg: 'windows-1251',
  sr: 'windows-1251',
  mk: 'windows-1251',
  be: 'windows-1251',
  kk: 'windows-1251',
  el: 'windows-1253',
  tr: 'windows-1254',
  he: 'windows-1255',
  vi: 'windows-1258',
  th: 'windows-874',
  lt: 'windows-1257',
  lv: 'windows-1257',
  et: 'windows-1257',
  cs: 'windows-1250',
  hu: 'windows-1250',
  pl: 'windows-1250',
  sk: 'windows-1250',
  sl: 'windows-1250',
  ro: 'windows-1250',
  hr: 'windows-1250',
  ja: 'shift_jis',
  ko: 'euc-kr',
  zh: 'gb18030',
  'zh-tw': 'big5',
  'zh-hk': 'big5',
}

/** Which encoding undeclared text that is not UTF-8 is most likely in: its language's, Arabic's where it looks so, else windows-1252. */
export function guessEncoding(bytes: Uint8Array, language: string | null): string {
  const tag = (language ?? '').toLowerCase()
  const known = BY_LANGUAGE[tag] ?? BY_LANGUAGE[tag.split('-')[0] ?? '']
  return known ?? (looksArabic(bytes) ? 'windows-1256' : 'windows-1252')
}

/** Arabic letters of windows-1256 are 0xC7–0xED but for a few French ones between them; a Western text has few bytes above 0x7F. */
function looksArabic(bytes: Uint8Array): boolean {
  let letters = 0
  let high = 0
  for (const byte of bytes.subarray(0, 20_000)) {
    if (byte < 0x80) continue
    high++
    if (
      byte >= 0xc7 &&
      byte <= 0xed &&
      byte !== 0xd7 &&
      byte !== 0xe0 &&
      byte !== 0xe2 &&
      !(byte >= 0xe7 && byte <= 0xeb)
    )
      letters++
  }
  return high >= 20 && letters / high > 0.85
}
