const DATE_WORDS = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a m p at on of the st nd rd th utc ' +
    'gmt est edt et pst pdt pt cet cest eat bst ist ago hour hours minute minutes min mins day days week weeks month months yesterday today just now ' +
    'eastern pacific central standard daylight time ' +
    'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون تشرين شباط اذار نيسان ايار حزيران تموز اب ايلول الاول الثاني ' +
    'السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يوم الساعه صباحا مساء ص م منذ ساعات ساعه دقيقه دقايق ايام يوم اسبوع بتوقيت غرينتش جرينتش ' +
    'مكه المكرمه ه في جانفي فيفري افريل ماي جوان جويليه اوت يوليوز غشت شتنبر نونبر دجنبر محرم صفر ربيع الاخر جمادي الاولي الاخره رجب شعبان رمضان ' +
    'شوال ذو القعده الحجه'
  ).split(' '),
)

/** Whether a folded line (see `foldLine`) is a date or a time, however it is written, and nothing else. */
export function isDateLine(folded: string): boolean {
  if (folded.length > 80 || !/\d/u.test(folded)) return false
  const words = folded.match(/\p{L}+/gu) ?? []
  const known = words.every((word) => DATE_WORDS.has(word) || DATE_WORDS.has(word.replace(/^و/u, '')))
  return known && (words.length > 0 || /\d[/.:-]\d/u.test(folded))
}
