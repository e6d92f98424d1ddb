import { inPage, inText, type Mutation } from './mutation.ts';

/** Faults that tell others about a visit, and faults in what is published beside the pages. */
export const privacy: Mutation[] = [
  inText('bild från någon annan', 'privacy:request', '<img src="https://bilder.example/prick.gif" alt="">'),
  inText('skript från någon annan', 'privacy:request', '<script src="https://statistik.example/besok.js"></script>'),
  inText('kaka', 'privacy:cookie', '<script>document.cookie = "besok=1"</script>'),
  inText('besöket sparas i webbläsaren', 'privacy:storage', '<script>localStorage.setItem("besok", "1")</script>'),
  inText(
    'något sparas och tas bort igen',
    'privacy:storage',
    '<script>sessionStorage.setItem("a", "1"); sessionStorage.removeItem("a")</script>',
  ),
  inPage(
    'nästa webbplats får veta var besökaren var',
    'privacy:referer',
    '<head>',
    '<head><meta name="referrer" content="unsafe-url">',
  ),
  {
    fault: 'security.txt har gått ut',
    check: 'RFC 9116',
    change: (site) => site.edit('.well-known/security.txt', /Expires: .*/, 'Expires: 2026-10-01T00:00:00Z'),
  },
  inPage('sökmotorer får ingen beskrivning', 'lighthouse:meta-description', /<meta name="description"[^>]*>/, ''),
];
