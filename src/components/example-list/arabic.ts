import type { InterfaceWords } from '../../lib/interface-words.ts';

// Nothing here is new: it stands on /ar/ already.

export const arabic = 'هل يقلقكم أمر طفل؟';
export const arabicSentence =
  'هل أنتم قلقون؟ لا تنتظروا. طلب المساعدة مرة أكثر من اللازم أفضل من طلبها مرة أقل من اللازم.';

/** What the site itself says on its Arabic page. */
export const arabicWords: InterfaceWords = {
  skip: 'الانتقال إلى المحتوى',
  here: 'أنت هنا',
  start: 'الرئيسية',
  searchLabel: 'البحث في الموقع (بالسويدية)',
  search: 'بحث',
  menu: 'القائمة',
  mainMenu: 'القائمة الرئيسية',
  numbers: 'أرقام للاتصال',
  contact: 'الاتصال بنا',
  moreContact: 'طرق أخرى للوصول إلينا (بالسويدية)',
  share: 'مشاركة هذه الصفحة',
  shareByMail: 'إرسال بالبريد الإلكتروني',
  shareBySms: 'إرسال برسالة نصية',
  shareMore: 'مشاركة …',
  copy: 'نسخ العنوان',
  copied: 'تم نسخ العنوان',
  copyFailed: 'تعذّر النسخ',
  otherSite: 'رابط إلى موقع آخر',
  asDocument: 'النص نفسه في مستند',
  table: 'جدول',
  onPage: 'في هذه الصفحة',
  sources: 'المصادر والسنوات',
  languages: 'بلغات أخرى',
  preliminary: 'ترجمة أولية. أنجزها حاسوب ولم يراجعها أي إنسان بعد.',
  exit: 'خروج سريع',
  leave: 'مغادرة الصفحة',
  leadsTo: 'ينقلك إلى {namn}.',
  how: 'كيف؟',
  aboutExit: 'كيف يعمل الزر (بالسويدية)',
  shiftOnce: 'Shift 1 من 3. بقيت ضغطتان.',
  shiftTwice: 'Shift 2 من 3. بقيت ضغطة واحدة.',
  shiftOver: 'بدأ العدّ من جديد.',
  municipalities: 'أرقام هواتف البلديات',
  inSwedish: 'تؤدي الروابط إلى صفحات بالسويدية.',
  reviewedOn: 'تاريخ مراجعة الترجمة:',
};
