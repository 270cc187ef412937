import type { Said } from '../shape.ts'

export const shop: Record<string, Said> = {
  'store-address': {
    el: `
      που ειστε ακριβως
      μαγαζι εχετε η μονο ονλαιν;
      να περασω να το παρω απο κοντα γινεται;
      Καλησπέρα! Θα έρθω Θεσσαλονίκη το Σαββατοκύριακο και θα ήθελα να δω τα προϊόντα από κοντά. Σε ποιο σημείο βρίσκεστε;
      στειλτε μου οδο η τοποθεσια στο χαρτη
    `,
    greeklish: `
      pou vriskeste?
      exete fysiko magazi
      mporo na er8w na to paralavo ego apo to magazi
    `,
    hu: `
      hol vagytok
      van bolt is vagy csak webshop
      be lehet menni megnézni a cuccokat?
      érte mehetek személyesen az üzletbe? szállítás helyett
      anyukám jön hozzánk és mindent végig akar szagolni, van hely ahova el tudunk menni ezért
      cim?
      bolti átvétel van? ha igen melyik utca
      melyik metronal vagytok
    `,
    en: `
      where are you
      do you have an actual store or online only
      can i come and pick it up from you
      whats the address of the shop
      my mum is visiting next week and wants to have a proper look round and smell everything, is there somewhere we can actually go
      send location pls 📍
      click and collect?
      is the store near the white tower
    `,
  },
  'opening-hours': {
    el: `
      μεχρι τι ωρα ειστε ανοιχτα σημερα
      σαββατο δουλευετε;
      τη δευτερα του πασχα θα ειστε;
      Καλημέρα σας, σχολάω στις οκτώ το βράδυ. Προλαβαίνω να περάσω από το μαγαζί ή έχετε κλείσει;
      τι ωρα ανοιγετε το πρωι
    `,
    greeklish: `
      ti wres eiste anoixta
      kyriakh anoigete?
      mexri pote doulevete simera
    `,
    hu: `
      meddig vagytok nyitva ma
      szombaton nyitva?
      húsvét hétfőn is nyitva lesztek
      hanykor nyittok
      ovi után beugranék, fél kilenc korai még nektek?
      nyitvatartás?
      vasarnap be lehet menni
      két ünnep között hogy vagytok
    `,
    en: `
      what time do you close
      open sundays?
      are u open on easter monday
      when do you open tmrw
      planning to pop in after the school run, would 9ish be too early for you
      hours?
      till when today
      are you opne between christmas and new year
    `,
  },
  contact: {
    el: `
      ενα τηλεφωνο να σας παρω;
      σε ποιο email να γραψω
      παιρνω το σταθερο και δεν το σηκωνει κανεις, αλλο νουμερο εχετε;
      Καλησπέρα, θα προτιμούσα να τα πούμε από κοντά ή έστω προφορικά, γιατί δεν τα καταφέρνω με τα μηνύματα. Πού μπορώ να σας καλέσω;
      τι ωρες σηκωνετε τηλεφωνο
    `,
    greeklish: `
      pou mporw na sas parw thlefono
      exete mail na steilo tis fwtografies?
      dwste mou ena noumero na milisoume
    `,
    hu: `
      telefonszam?
      hol lehet titeket felhívni
      milyen emailre írjak
      facebookon is lehet nektek írni vagy hol értek el
      Ne haragudjanak, nem látok jól, nehezen pötyögök. Melyik számon lehet emberrel beszélni?
      hiaba hivom a szamot, van masik?
      hogy tudok elerni valakit telefonon
      mikor vesztek fel telefont
    `,
    en: `
      phone number?
      whats your email
      can i call you somewhere
      number in the website doesnt work, got another one?
      sorry im hopeless at texting, is there a number i can ring and speak to somebody
      best way to reach you guys
      emial address to send pictures to
      when are your phone lines open
    `,
  },
  wholesale: {
    el: `
      χονδρικη κανετε;
      εχω καταστημα με ειδη δωρων στα χανια και με ενδιαφερουν τα σαπουνια σας, τι τιμες εχετε
      για 100 μπομπονιερες τι εκπτωση εχει
      Καλημέρα σας,⏎διαθέτουμε ξενοδοχείο στη Νάξο και ψάχνουμε σαπουνάκια για τα δωμάτια. Με ποιον μιλάμε για συνεργασία;
      τιμοκαταλογο για επαγγελματιες στελνετε;
    `,
    greeklish: `
      xondriki poulate?
      an parw 50 temaxia exei kalyteri timi
      exo kommotirio, thelo na metapoulao ta sampouan sas
    `,
    hu: `
      nagyker ár van?
      van egy kis boltom viszonteladó szeretnék lenni
      100 db esküvői köszönőajándékra mennyi kedvezményt adtok
      ceges ajandeknak kérnék 60 szappant olcsobb igy?
      Sziasztok, jógastúdiónk van, a recepción árulnánk a gyertyáitokat. Van ilyen partnerprogram, és milyen áron adnátok?
      viszonteladoknak arlista?
      nagy tételben is szállítotok és milyen áron
      b2b érdekelne
    `,
    en: `
      do you do wholesale
      trade prices?
      i have a little gift shop and would love to stock your soaps, what are the terms
      need 150 wedding favours, cheaper in bulk?
      Hi, I manage a yoga studio and we'd like to sell your candles at the front desk. Do you have some sort of stockist scheme?
      reseller pricelist pls
      minimum order for shops
      bulk discont for 60 candles as company presents?
    `,
  },
}
