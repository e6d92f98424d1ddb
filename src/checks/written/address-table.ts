/** Services that put their own address before another: each visitor goes through them, and some tell who copied it. */
export const wrappers: readonly { name: string; host: RegExp; path?: RegExp }[] = [
  { name: 'e-postfiltret Safe Links', host: /(^|\.)safelinks\.(protection\.)?(outlook|office365)\.(com|us|cn)$/ },
  { name: 'Teams', host: /(^|\.)teams\.cdn\.office\.net$/ },
  { name: 'e-postfiltret Proofpoint', host: /(^|\.)urldefense(\.proofpoint)?\.(com|us)$/ },
  { name: 'e-postfiltret Mimecast', host: /(^|\.)(mimecast(protect)?\.com|mimecastprotect\.com)$/ },
  { name: 'e-postfiltret Barracuda', host: /^linkprotect\.cudasvc\.com$/ },
  { name: 'e-postfiltret Cisco', host: /(^|\.)secure-web\.cisco\.com$/ },
  { name: 'e-postfiltret Trend Micro', host: /(^|\.)trendmicro\.(com|eu)$/, path: /clicktime|\/wis\// },
  { name: 'e-postfiltret Symantec', host: /(^|\.)clicktime\.symantec\.com$|^protect2?\.fireeye\.com$/ },
  { name: 'e-postfiltret Sophos', host: /(^|\.)protection\.sophos\.com$/ },
  { name: 'e-postfiltret Heimdal', host: /^(url|link)protect\.|^(secure|safe)links?\./ },
  {
    name: 'ett e-postfilter',
    host: /(^|\.)(edgepilot\.com|esvalabs\.com|emailprotection\.link|hornetsecurity\.com|antispamcloud\.com)$/,
  },
  { name: 'Facebook', host: /^lm?\.(facebook|messenger|instagram|threads)\.(com|net)$/ },
  { name: 'Google', host: /(^|\.)google\.\w+(\.\w+)?$/, path: /^\/(url|amp\/|imgres|interstitial)/ },
  { name: 'Google', host: /(^|\.)(googleadservices|doubleclick)\.(com|net)$/ },
  { name: 'Bing', host: /(^|\.)bing\.com$/, path: /^\/(ck\/|aclick)/ },
  { name: 'Yahoo', host: /^r\.search\.yahoo\.com$/ },
  { name: 'DuckDuckGo', host: /^duckduckgo\.com$/, path: /^\/l\// },
  { name: 'LinkedIn', host: /(^|\.)linkedin\.com$/, path: /^\/(redir|safety\/go)/ },
  { name: 'Youtube', host: /(^|\.)youtube\.com$/, path: /^\/redirect/ },
  { name: 'Reddit', host: /^out\.reddit\.com$/ },
  { name: 'Slack', host: /^slack-redir\.net$/ },
  { name: 'ett utskick', host: /(^|\.)list-manage\.com$/, path: /^\/track\// },
  {
    name: 'ett utskick',
    host: /(^|\.)(ct\.sendgrid\.net|sendibt\d*\.com|mailtrack\.io|mjt\.lu|createsend\d*\.com|ungapped\.com|anpdm\.com|getanewsletter\.com)$/,
  },
  { name: 'ett utskick', host: /(^|\.)govdelivery\.com$/, path: /^\/CL0|^\/track/ },
];

/** Services whose short addresses show nobody where they lead, and stop when the service does. */
export const shorteners =
  /^(bit\.ly|bitly\.com|j\.mp|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|lnkd\.in|fb\.me|rb\.gy|cutt\.ly|shorturl\.at|t\.ly|tiny\.cc|s\.id|dlvr\.it|trib\.al|rebrand\.ly|shor\.by|n9\.cl|kutt\.it|urlz\.fr|qrco\.de|me-qr\.com)$/;

/** Places that ask the visitor to log in. Of the ones that may be open to everyone, it is advice to look. */
export const closed: readonly { host: RegExp; path?: RegExp; unless?: RegExp; isError: boolean; name: string }[] = [
  { host: /(^|\.)sharepoint\.(com|us)$/, isError: true, name: 'SharePoint' },
  { host: /^teams\.(microsoft|live)\.com$/, unless: /^\/(l\/meetup-join|meet)\//, isError: true, name: 'Teams' },
  { host: /^(outlook|mail|webmail|owa)\./, isError: true, name: 'någons e-post' },
  {
    host: /(^|\.)(yammer\.com|viva\.office\.com|planner\.cloud\.microsoft|tasks\.office\.com|loop\.cloud\.microsoft)$/,
    isError: true,
    name: 'Microsoft 365',
  },
  {
    host: /(^|\.)(office|office365|microsoft365)\.com$|^(www\.)?myapplications\.microsoft\.com$/,
    unless: /^\/(r|e|pages\/responsepage)/i,
    isError: true,
    name: 'Microsoft 365',
  },
  {
    host: /^login\.(microsoftonline|live|windows)\.\w+$|^accounts\.google\.com$|^(adfs|sts|idp|sso|fs)\./,
    isError: true,
    name: 'en inloggning',
  },
  {
    host: /^(my\.)?(slack|asana|basecamp|monday|clickup)\.com$|\.slack\.com$|\.atlassian\.net$|(^|\.)trello\.com$|(^|\.)miro\.com$|(^|\.)notion\.(so|site)$/,
    isError: false,
    name: 'en plats för de som är inbjudna',
  },
  {
    host: /^teams\.(microsoft|live)\.com$|(^|\.)zoom\.us$|^meet\.google\.com$|(^|\.)webex\.com$/,
    isError: false,
    name: 'ett möte, som alla då kan gå in i',
  },
  {
    host: /^(drive|docs|sites)\.google\.com$/,
    unless: /\/forms?\/|\/pub(html)?$|^\/(view|site)\//,
    isError: false,
    name: 'Google Drive',
  },
  {
    host: /(^|\.)(onedrive\.live\.com|1drv\.ms|dropbox\.com|box\.com|icloud\.com|we\.tl|wetransfer\.com|sprend\.com|mega\.nz)$/,
    isError: false,
    name: 'någons delade filer',
  },
];

/** Networks of one house, which visitors are not in. */
export const inside: readonly RegExp[] = [
  /(^|\.)(intra|intran[aä]t(et)?|xn--intrant-\w+|intranet|insidan|inloggad|internwebb?|internt|intern|medarbetare|vpn|extranet)\d*\./,
  /\.(intra|intranet|intern|internal|local|localdomain|lan|corp|home|private|localhost|onion|home\.arpa)$/,
  /^(localhost|[^.]+)$/,
  /^(0|10|127)(\.\d+){3}$|^(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+){2}$|^\[(::1|f[cd]|fe80)/,
];

/** Sites that are shown before they are out. */
export const previews: readonly { host: RegExp; isError: boolean }[] = [
  {
    host: /^deploy-preview-\d+--|--[^.]+\.netlify\.app$|^[0-9a-f]{8}\.[^.]+\.pages\.dev$|-git-[^.]+\.vercel\.app$/,
    isError: true,
  },
  {
    host: /\.(ngrok(-free)?\.(io|app|dev)|loca\.lt|trycloudflare\.com|gitpod\.io|app\.github\.dev|github\.dev|csb\.app|codesandbox\.io|stackblitz\.io|webcontainer\.io)$/,
    isError: true,
  },
  {
    host: /^(test|tst|dev|devel|utv|utveckling|stage|staging|stg|acc|accept|acceptans|qa|uat|preprod|preview|demo|sandbox|beta)\d*([.-])/,
    isError: false,
  },
  {
    host: /^(webcache\.googleusercontent\.com|cc\.bingj\.com)$|\.translate\.goog$|^translate\.google\./,
    isError: false,
  },
];

/** Names of what an address carries that is a secret: whoever reads the page can use it. */
export const secrets =
  /^(password|passwd|pwd|losenord|lösenord|pass|access_?token|refresh_?token|id_?token|client_?secret|api_?key|secret)$/i;
/** Keys that open something to the one they were made for, for a time. */
export const keys =
  /^(token|sig|signature|x-(amz|goog|ms)-.+|sharekey|authkey|auth|resid|code|ticket|hash_?key|guestaccesstoken|invite|inbjudan)$/i;
/** The address of one visit: it says who came, and stops working when the visit is over. */
export const sessions =
  /^(jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|sessionid|session_?id|session|sess|sid|cfid|cftoken|s_?id|viewstate|__viewstate)$/i;
/** Marks that tell the owner of the site by which way the visitor came. */
export const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|igshid|igsh|li_fat_id|epik|mc_(cid|eid)|mkt_tok|_hs(enc|mi)|__hs\w+|hsctatracking|vero_\w+|oly_\w+|rb_clickid|s_cid|ncid|wt[._]mc(_\w+)?|(at|pk|mtm|piwik|matomo)_\w+|_g[al]|_ke|ml_subscriber\w*|trk|trackingid|cmpid|campaignid|ref_src|ref_url|share_?id|dm_i|elqtrack\w*|sc_(campaign|channel)|spm|gws_rd|sca_esv|ved|ei)$/i;
/** Parameters that name another address to go on to, and paths where that is what one wants. */
export const onward = /^(u|url|to|target|dest|destination|redirect|redirect_ur[il]|goto|uddg)$/i;
export const sharing = /shar|dela|valid|archive|arkiv|oembed|player|embed/i;
/** Pages for those who keep a site, and a page as it is before it is out. */
export const backstage =
  /\/(wp-admin|wp-login\.php|log-?in|logga-?in|sign-?in|umbraco|episerver|admin|user\/login)(\/|$)/i;
export const drafts = /^(preview|preview_id|draft|utkast|forhandsgranska|version|epieditmode)$/i;
