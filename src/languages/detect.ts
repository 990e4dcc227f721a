export function detectLanguage(_text: string, prior: string | null): string {
  return prior ?? 'und'
}
