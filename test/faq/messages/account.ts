import type { Said } from '../shape.ts'

export const account: Record<string, Said> = {
  password: {
    el: `
      δεν θυμαμαι τον κωδικο μου
      δεν με αφηνει να μπω στο λογαριασμο
      πρεπει να κανω λογαριασμο για να αγορασω;
      Γεια σας, ζήτησα καινούργιο κωδικό τρεις φορές αλλά δεν έρχεται κανένα email. Πώς θα μπω;
      λεει λαθος στοιχεια συνδεσης ενω ειμαι σιγουρη
    `,
    greeklish: `
      ksexasa to password
      den mporw na kanw login
      xriazete eggrafi gia na parageilw i kai xwris
    `,
    hu: `
      elfelejtettem a jelszot
      nem enged be a fiókomba
      muszáj regisztrálni?
      jelszó visszaállító email nem jön meg
      új telefonom van és megint kéri hogy lépjek be de fogalmam nincs milyen jelszóval regisztráltam két éve
      belepni nem tudok
      lehet vásárolni fiók nélkül is
      uj jelszot szeretnek kerni
    `,
    en: `
      forgot my pw
      cant log in
      do i need an account to buy
      reset email never arrives
      new phone and now it wants me to sign in again, no clue which password i used two years ago, help
      locked out of my account
      guest checkout possible?
      how do i change my pasword
    `,
  },
  loyalty: {
    el: `
      ποσους ποντους εχω και τι κανω με αυτους
      καρτα πελατη εχετε;
      πως θα χρησιμοποιησω τους ποντους που μαζεψα
      Καλησπέρα, ψωνίζω από εσάς τρία χρόνια. Υπάρχει κάποια επιβράβευση για τους τακτικούς πελάτες;
      ληγουν οι ποντοι μου;
    `,
    greeklish: `
      pws mazevo pontous
      tous pontous pou tous vlepw
      100 pontoi posa evrw ekptwsi einai
    `,
    hu: `
      mennyi pontom van es mire jo
      van törzsvásárlói kártya?
      hogyan lehet levásárolni a pontokat
      lejár a hűségpont?
      kezdettől nálatok veszek mindent 😄 a régi vevőknek jár valami?
      pontgyujtes hogy megy
      hány pont ér ezer forintot
      nem latom hol vannak a pontjaim
    `,
    en: `
      how many points do i need for a discount
      do you have a loyalty card
      where do i see my points
      do points expire
      been ordering since you started basically 😄 do regulars get any perks
      how do i spend my rewards
      pionts didnt get added for my last order, how does it work
      is there a member scheme
    `,
  },
  privacy: {
    el: `
      θελω να διαγραψετε τα στοιχεια μου
      που βρηκατε το τηλεφωνο μου;
      δινετε πουθενα τα δεδομενα μας
      Παρακαλώ να μου πείτε τι στοιχεία κρατάτε για εμένα και για πόσο διάστημα, γιατί δεν θυμάμαι να έχω δώσει κάπου την άδειά μου.
      βασει gdpr ζηταω αντιγραφο οσων εχετε για μενα
    `,
    greeklish: `
      svhste ola ta prosopika mou dedomena
      ti kanete me ta stoixeia mou
      ta stoixeia tis kartas mou ta kratate?
    `,
    hu: `
      toroljetek minden adatomat
      honnan van meg a számom?
      kinek adjátok ki az adataimat
      gdpr alapján kérem h mit tároltok rólam
      Tisztelt Adatkezelő!⏎Szeretném tudni, milyen személyes adatot őriznek rólam, és meddig.
      eltaroljátok a bankkartyam adatait?
      adatvedelem?
      nem szeretném hogy harmadik félnek továbbadják az email címem, ugye nem teszik
    `,
    en: `
      delete my data
      how did you get my number
      do you sell my details to anyone
      gdpr request, what do you hold on me
      After the last big hack in the news I'm going round asking every shop: what have you got stored about me and how long do you hang on to it?
      do you store my card numbr
      is my info safe with you
      i want everything you have about me erased
    `,
  },
}
