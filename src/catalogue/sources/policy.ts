/** Institutes and newsletters about rules. Columns: see ../sources.ts. */
export const policy = `
politico-tech | POLITICO | https://rss.politico.com/technology.xml | https://politico.com | en | tech | on
cset | CSET | https://cset.georgetown.edu/feed/ | https://cset.georgetown.edu | en | ai | on
eu-ai-act-newsletter | The EU AI Act Newsletter | https://artificialintelligenceact.substack.com/feed | https://artificialintelligenceact.eu | en | ai | on
eff | EFF Updates | https://www.eff.org/rss/updates.xml | https://eff.org | en | tech | -
aisi | UK AI Security Institute | https://raw.githubusercontent.com/alan-turing-institute/ai-rss-feeds/refs/heads/main/feeds/aisi-blog.xml | https://aisi.gov.uk | en | ai | -
ai-now | AI Now Institute | https://ainowinstitute.org/category/news/feed | https://ainowinstitute.org | en | ai | -
hai-stanford | Stanford HAI | https://hai.stanford.edu/news/rss.xml | https://hai.stanford.edu | en | ai | -
cais | Center for AI Safety | https://www.safe.ai/blog/rss.xml | https://safe.ai | en | ai | -
`
