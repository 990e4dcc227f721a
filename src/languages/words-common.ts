// Words that hardly any sentence of a language does without, but for those that name our subject in all of them ("AI", "Pro").
// Folded (see words-fold.ts): no accents, no capitals.

import { hashOf, WordTable } from './words-table.ts'

const LISTS: Readonly<Record<string, string>> = {
  en:
    'the of and to in is are was were for with on at by from that this these those it its as be been has have had will would can could should ' +
    'may not no but or if how why what when who which where about into over after before more most than then than their there they he she his ' +
    'her we you your our i my says said new first now up out all just an a do does did dont isnt cant wont heres whats theres its youre',
  fr:
    'le la les des du de un une et est sont pour dans avec sur par que qui ne pas plus ce cette ces son sa ses leur leurs au aux en il elle ils ' +
    'elles nous vous on mais ou donc comme selon entre apres avant sans sous chez tout tous fait ete etre avoir peut face a l d qu n s c contre vers',
  es:
    'el la los las de del un una y es son para en con por que no se su sus al lo como mas pero o si ya esta este estos estas ha han fue ser ' +
    'sobre entre desde hasta sin muy tras segun contra donde cuando cual quien asi tambien nuevo nueva a',
  de:
    'der die das den dem des ein eine einer eines einem einen und ist sind war wird werden fur mit auf von im in zu zum zur nicht auch aus bei ' +
    'nach uber unter vor als wie wenn dass sich es er sie wir ihr sein seine kann konnen soll hat haben mehr noch neue neues neuer neuen gegen ' +
    'durch um am an so nur was',
  it:
    'il lo la i gli le di del della dei delle degli un una uno e sono per in con su da dal dalla che non si come piu ma o se anche al alla alle ' +
    'nel nella nei questo questa ha hanno stato essere sul sulla tra fra dopo contro ecco cosa l d',
  pt:
    'o a os as de do da dos das um uma e sao para em no na nos nas com por que nao se ao aos pelo pela como mais mas ou ja esta este essa isso ' +
    'foi ser tem sobre entre ate sem apos segundo contra quando seu sua seus suas diz novo nova',
  nl:
    'de het een en van is zijn voor in op met te dat die niet aan er om ook als bij nog door naar uit over wordt worden heeft hebben kan maar ' +
    'meer dan wat hoe zo tegen geen onder deze dit',
  tr: 've bir bu icin ile da de ne daha cok en gibi olarak olan sonra kadar yeni ise ama var degil nasil oldu etti yapay',
  id: 'dan yang di ke dari untuk dengan ini itu pada tidak akan adalah bisa dalam juga oleh sebagai lebih karena para atau saat hingga baru',
  pl: 'i w na z do nie to ze sie jest o od po przez dla za jak ale co juz tylko byc przy oraz jego ktory ktora ktore czy moze nowy nowe',
  sv: 'och i att det en ett som ar av for pa med den till inte har om de kan men fran sa nar ska efter nya ny over',
  da: 'og i at det en et som er af for pa med den til ikke har om de kan men fra nar skal efter nye ny vil blev',
  ro: 'si in de la cu pe un o din pentru este sunt care nu ca mai se al ale fi a au fost prin dupa despre catre noua noul',
  cs: 'a v na se je ze s z do o k i za po jako ale by jsou byl byla tak podle nebo uz kdyz ktery ktera nove novy',
  hu: 'a az es egy hogy nem is de meg van volt ez azt mint el csak vagy ki be lesz uj mar szerint',
  fi: 'ja on ei se etta oli han mutta kun myos ovat sen tai kuin ole nyt uusi joka mita voi',
  vi: 'va cua la cho trong voi khong co mot duoc nguoi nhung cac da tu den khi ve nay',
}

/** Languages by the word that speaks for them. */
const byWord = new WordTable<string[]>()
for (const [language, list] of Object.entries(LISTS)) {
  for (const word of new Set(list.split(' '))) {
    const languages = byWord.get(word, hashOf(word))
    if (languages === undefined) byWord.set(word, hashOf(word), [language])
    else languages.push(language)
  }
}

/**
 * The languages (of those written in Latin letters) that have this folded word among their commonest; most words have none. `hash` is the
 * word's (see words-table.ts).
 */
export function languagesOf(key: string, hash = hashOf(key)): readonly string[] {
  return byWord.get(key, hash) ?? NONE
}

const NONE: readonly string[] = []

/** Whether the commonest words of this language (ISO 639-1) are known here. */
export function knowsWordsOf(language: string): boolean {
  return Object.hasOwn(LISTS, language)
}

const ARABIC = new Set(
  'في من علي الي ان عن مع هذا هذه التي الذي ما لا بعد قبل كيف قد بين او ثم كل عبر لم لن هل هو هي كما منذ حتي غير'.split(
    ' ',
  ),
)
const PERSIAN = new Set(
  'در به از كه را اين است با براي شد مي هاي يك ان خود بر تا كرد شده نيز دارد باشد چه ها كند'.split(' '),
)

const sides = new Map<string, 'ar' | 'fa'>([
  ...[...PERSIAN].map((word) => [word, 'fa'] as const),
  ...[...ARABIC].map((word) => [word, 'ar'] as const),
])

/** What a folded word in Arabic letters speaks for: Arabic, Persian, or neither. */
export function arabicOrPersian(key: string): 'ar' | 'fa' | null {
  return sides.get(key) ?? (key.length > 4 && key.startsWith('ال') ? 'ar' : null)
}
