/** Arabic words that stand in any news and tell nothing of it, folded and without article; for other languages see languages/words-common.ts. */
export const silentArabic = `
في من علي الي ان عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا لا لم لن بعد قبل كيف قد بين او ام ثم كل عبر هل هو هي هم هن كما منذ حتي غير عند لدي
ضد حول خلال دون بدون رغم وفق وفقا بحسب حسب نحو لكن لكنه بل اذا اذ لماذا متي اين كان كانت يكون تكون ليس ليست صار اصبح يصبح بات انه انها انهم لها له لهم
به بها بهم فيه فيها منه منها عليه عليها اليه اليها عنه عنها معه معها ايضا فقط جدا اي ايها اكثر اقل بعض احد احدي اثر ضمن امام وراء فوق تحت مثل بشان بفضل
قال قالت يقول تقول قالوا اضاف ان بان لان كي حيث بينما بسبب نفسه نفسها ذات سوف مما لما فما اما اكد تم يتم وسط لصالح مقابل عقب قرابه تقريبا ابرز
`
  .trim()
  .split(/\s+/u)

/** English words of the same kind, besides those of words-common.ts. */
export const silentEnglish = `
again against ahead almost already also although always amid among another any anyone anything anywhere around away because been behind being between both
come comes coming did does doing done during either else enough even ever every everyone everything except far five four get gets getting go goes going gone
got had here him however i if im inside instead ive just keep keeps know less let lets like likely look looks lot made make makes making many may me mean
means might mine much must my near nearly never next no none nor nothing now off often ok one only onto other others ours outside own per perhaps put puts
quite rather really reportedly s same say saying see seen sees set sets several shall since six so some somebody someone something soon still such t take takes
taking than thanks that them themselves thing things think those though three through thus till to too took toward towards two under unless until us use used
uses using very via vs want wants was way ways well went were whether while whom whose within without worth yes yet yourself
`
  .trim()
  .split(/\s+/u)
