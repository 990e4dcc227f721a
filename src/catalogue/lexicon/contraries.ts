/** Concepts that undo each other: two items whose headlines differ in this tell different events. Columns: one side | the other. */
export const contraries = `
launch start open publish | withdraw stop close cancel suspend recall remove
ban block stop suspend | allow restore resume release_prisoner
sue | settle
rise | fall
hire appoint join | leave fire
confirm claim | deny
approve | reject
arrest jail | release_prisoner acquit
convict | acquit
expand | shrink
`
