/** How columns call themselves that come again and again under one name, whatever happened: one a line, at the beginning or the end of a headline. */
export const columns = `
this week in
last week in
the week in
week in review
week in ai
month in review
year in review
weekly roundup
weekly round up
weekly recap
weekly digest
weekly update
weekly newsletter
weekly briefing
weekly brief
weekly thread
daily briefing
daily brief
daily digest
daily roundup
daily recap
daily newsletter
daily discussion
daily thread
morning briefing
morning brief
evening briefing
evening brief
monthly roundup
monthly recap
news roundup
news round up
news digest
news briefing
news recap
news in brief
roundup
round up
newsletter
open thread
discussion thread
top stories
top headlines
promo code
promo codes
coupon code
coupon codes
هذا الأسبوع في
أسبوع في
حصاد الأسبوع
حصاد اليوم
ملخص الأسبوع
ملخص اليوم
أخبار الأسبوع
أبرز أخبار
أهم أخبار
أبرز الأخبار
أهم الأخبار
جولة الأخبار
جولة إخبارية
موجز الأخبار
موجز أخبار
موجز الأنباء
الموجز اليومي
الموجز الصباحي
نشرة الأخبار
النشرة اليومية
النشرة الأسبوعية
نشرة الصباح
بودكاست
`
