/**
 * Concepts that undo each other: two items whose headlines differ in this tell different events. "deed | undoing": where both stand in one headline it
 * tells the undoing ("lifts the ban"). "one ~ other": where both stand it tells neither.
 */
export const contraries = `
launch start open publish | withdraw stop close cancel suspend recall remove
ban block stop suspend | allow restore resume freed
sue | settle
confirm claim | deny
arrest jail | freed acquit
convict | acquit
rise ~ fall
hire appoint join ~ leave fire
approve ~ reject
expand ~ shrink
`

/** Concepts that tell a later step of something that was told before, where they stand in a headline. */
export const laterSteps = `
deny confirm admit apologise restore resume return withdraw recall cancel suspend retract settle appeal rule testify acquit convict sentence
approve reject close end delay fix freed replace expand investigate sue answer warn join fire leave
`
