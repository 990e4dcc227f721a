/** What communities put forward. Columns: see ../sources.ts. */
export const community = `
hn-ai | Hacker News (AI, 50 points) | https://hnrss.org/newest?q=AI&points=50 | https://news.ycombinator.com | en | tech | -
hn-frontpage | Hacker News | https://hnrss.org/frontpage | https://news.ycombinator.com | en | tech | -
producthunt | Product Hunt | https://www.producthunt.com/feed | https://producthunt.com | en | tech | -
lesswrong | LessWrong (curated) | https://www.lesswrong.com/feed.xml?view=curated-rss | https://lesswrong.com | en | general | -
lobsters-ai | Lobsters | https://lobste.rs/t/ai.rss | https://lobste.rs | en | ai | -
`
