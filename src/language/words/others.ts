import { noComplaints } from './complaints.ts'
import type { Words } from './words.ts'

/** Lines of words separated by commas, so that a language fits a screen. */
function list(text: string): string[] {
  return text.split(',').map((entry) => entry.trim())
}

type Short = Record<'out' | 'in' | 'human' | 'greeting' | 'thanks' | 'yes' | 'no', string>

/** The languages that tourists and neighbours write in: enough to opt out, to greet and to reach a person. */
function words(language: string, short: Short): Words {
  return {
    language,
    optOut: list(short.out),
    optIn: list(short.in),
    orderOptOut: [],
    deletion: [],
    deletionPhrases: [],
    cancelOrder: [],
    ...noComplaints,
    human: list(short.human),
    humanAlone: [],
    robot: [],
    greeting: list(short.greeting),
    thanks: list(short.thanks),
    goodbye: [],
    yes: list(short.yes),
    no: list(short.no),
    menu: [],
    fillers: [],
  }
}

export const others: Words[] = [
  words('de', {
    out: 'stopp, abmelden, abbestellen, abmeldung, keine nachrichten mehr, bitte abmelden',
    in: 'anmelden, anmeldung',
    human:
      'mitarbeiter, mitarbeiterin, mitarbeitern, kundenberater, echter mensch, echten menschen, mit einem menschen, mit jemandem sprechen, mit jemandem reden',
    greeting: 'hallo, guten tag, guten morgen, guten abend, grüß gott, moin, servus',
    thanks: 'danke, vielen dank, danke schön, dankeschön, herzlichen dank',
    yes: 'ja, ja bitte, gerne, jawohl, genau',
    no: 'nein, nein danke, nö',
  }),
  words('it', {
    out: 'disiscrivi, disiscrivimi, disiscrizione, cancellami dalla lista, basta messaggi, non scrivetemi più',
    in: 'iscrivimi, iscrizione',
    human:
      'operatore, operatrice, persona reale, persona vera, parlare con qualcuno, parlare con una persona, essere umano',
    greeting: 'ciao, buongiorno, buonasera, salve, buon giorno, buona sera',
    thanks: 'grazie, grazie mille, molte grazie, tante grazie',
    yes: 'sì, certo, va bene, sì grazie',
    no: 'no grazie',
  }),
  words('fr', {
    out: 'arrêt, arrêter, arrêtez, désabonner, désabonnement, se désabonner, me désabonner, désinscription, désinscrire, plus de messages',
    in: 'abonner, reprendre',
    human:
      'conseiller, conseillère, vraie personne, être humain, humain, parler à quelqu un, parler avec quelqu un',
    greeting: 'bonjour, bonsoir, salut, coucou',
    thanks: 'merci, merci beaucoup, merci bien',
    yes: 'oui, d accord, bien sûr, oui merci',
    no: 'non, non merci',
  }),
  words('es', {
    out: 'baja, darme de baja, dar de baja, quiero darme de baja, no más mensajes, desuscribir',
    in: 'alta, suscribir',
    human: 'agente, persona real, ser humano, humano, hablar con alguien, hablar con una persona',
    greeting: 'hola, buenos días, buenas tardes, buenas noches, buenas',
    thanks: 'gracias, muchas gracias, mil gracias',
    yes: 'sí, claro, vale, por supuesto, sí por favor',
    no: 'no gracias',
  }),
  words('ro', {
    out: 'dezabonare, dezabonez, mă dezabonez, vreau să mă dezabonez, opriți mesajele, nu mai vreau mesaje',
    in: 'abonare, mă abonez',
    human: 'operatorul, un om, o persoană, persoană reală, vorbesc cu cineva, vorbi cu cineva',
    greeting: 'bună, bună ziua, bună dimineața, bună seara, salut, salutare',
    thanks: 'mulțumesc, mulțumim, mersi, mulțumesc mult, mulțumesc frumos',
    yes: 'da, sigur, desigur',
    no: 'nu, nu mulțumesc',
  }),
  words('bg', {
    out: 'стоп, отписване, отпишете ме, отписвам се, спрете съобщенията',
    in: 'старт, абонирам се',
    human: 'човек, служител, оператор, говоря с някого, говоря с някой, консултант',
    greeting: 'здравейте, здравей, здрасти, добър ден, добро утро, добър вечер',
    thanks: 'благодаря, мерси, благодаря ви, много благодаря',
    yes: 'да, разбира се, добре',
    no: 'не, не благодаря',
  }),
  words('sr', {
    out: 'odjava, odjavi me, odjavite me, одјава, одјавите ме, ne šaljite mi poruke',
    in: 'prijava, пријава',
    human:
      'operater, operatera, operaterom, agentom, čovekom, čovjekom, živom osobom, razgovaram sa nekim, pričam sa nekim, оператер, човеком',
    greeting:
      'zdravo, dobar dan, dobro jutro, dobro veče, dobra večer, ćao, bok, здраво, добар дан, добро јутро, добро вече',
    thanks: 'hvala, hvala vam, hvala puno, hvala lijepo, хвала, хвала вам',
    yes: 'da, naravno, може, може',
    no: 'ne, ne hvala, не хвала',
  }),
  words('sq', {
    out: 'ndalo, ndal, çregjistrohu, çregjistrim, mos më dërgoni mesazhe',
    in: 'regjistrohu, fillo',
    human: 'operator, njeri, një njeri, person real, flas me dikë, punonjës',
    greeting: 'përshëndetje, tungjatjeta, mirëdita, mirëmëngjes, mirëmbrëma, ckemi',
    thanks: 'faleminderit, flm, faleminderit shumë',
    yes: 'po, sigurisht',
    no: 'jo, jo faleminderit',
  }),
  words('tr', {
    out: 'dur, durdur, ret, abonelikten çık, mesaj istemiyorum, üyelikten çık',
    in: 'başla, başlat',
    human:
      'temsilci, temsilciyle, temsilcisi, müşteri temsilcisi, gerçek kişi, insanla, biriyle konuşmak, biriyle görüşmek, yetkili, yetkiliyle',
    greeting: 'merhaba, merhabalar, selam, günaydın, iyi günler, iyi akşamlar',
    thanks: 'teşekkürler, teşekkür ederim, sağol, sağ olun',
    yes: 'evet, tamam, tabii',
    no: 'hayır, hayır teşekkürler',
  }),
  words('pl', {
    out: 'wypisz, wypisz mnie, rezygnuję z wiadomości, wypisuję się',
    in: 'zapisz mnie',
    human: 'konsultant, konsultantem, konsultanta, człowiek, człowiekiem, pracownikiem, porozmawiać z kimś',
    greeting: 'dzień dobry, cześć, witam, dobry wieczór, hej',
    thanks: 'dziękuję, dzięki, dziękuję bardzo',
    yes: 'tak, oczywiście, dobrze',
    no: 'nie, nie dziękuję',
  }),
  words('ru', {
    out: 'отписаться, отпишите меня, отписка, хватит, не пишите мне',
    in: 'подписаться',
    human:
      'оператор, оператора, оператором, человек, человеком, сотрудник, сотрудником, поговорить с кем нибудь',
    greeting: 'здравствуйте, привет, добрый день, доброе утро, добрый вечер',
    thanks: 'спасибо, спасибо большое, большое спасибо, благодарю',
    yes: 'да, конечно, хорошо',
    no: 'нет, нет спасибо',
  }),
  words('uk', {
    out: 'відписатися, відписатись, відпишіть мене',
    in: 'підписатися',
    human: 'оператор, оператором, людина, людиною, співробітник, поговорити з кимось',
    greeting: 'привіт, добрий день, доброго дня, вітаю, добрий вечір, доброго ранку',
    thanks: 'дякую, дуже дякую, щиро дякую',
    yes: 'так, звичайно, добре',
    no: 'ні, ні дякую',
  }),
  words('ar', {
    out: 'توقف, إيقاف, إلغاء الاشتراك, الغاء الاشتراك, ستوب',
    in: 'اشتراك, ابدأ',
    human: 'موظف, موظفة, شخص حقيقي, انسان, خدمة العملاء, التحدث مع شخص',
    greeting: 'مرحبا, السلام عليكم, أهلا, صباح الخير, مساء الخير',
    thanks: 'شكرا, شكرا جزيلا, شكرا لك',
    yes: 'نعم, أجل, تمام',
    no: 'لا, لا شكرا',
  }),
  words('he', {
    out: 'הסר, הסרה, להסיר, עצור, תפסיקו',
    in: 'הרשמה',
    human: 'נציג, נציגה, בן אדם, לדבר עם מישהו',
    greeting: 'שלום, היי, בוקר טוב, ערב טוב',
    thanks: 'תודה, תודה רבה',
    yes: 'כן, בטח',
    no: 'לא, לא תודה',
  }),
]
