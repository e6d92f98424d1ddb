import { toQrCode } from '../../lib/qr-code.ts';

/**
 * What only the paper has: a way back to the page, and room for those who put it up. A page with this foot is
 * printed on one A4 (print-sheet.css).
 * @param url the page's whole address
 */
export function PrintSheet({ url }: { url: string }) {
  const { size, path } = toQrCode(url);
  return (
    <div class="print-sheet" data-pagefind-ignore="">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR-kod som leder till ${url}`}>
        <path d={path} />
      </svg>
      <p class="print-sheet__stamp">Plats för lokal stämpel</p>
      <p class="print-sheet__address">{url}</p>
    </div>
  );
}
