/** Rendered content (from Markdown or a template of ours), placed as it is: its renderer has escaped all text. */
export function Html({ content }: { content: string }) {
  return <div class="flow" dangerouslySetInnerHTML={{ __html: content }} />;
}
