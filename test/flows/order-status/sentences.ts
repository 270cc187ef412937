export const lines = (text: string) => text.trim().split(/\n\s*/u)

/** What shoppers write who want to know where their order is. */
export const asks = lines(`
  hey any idea when my stuff gets here
  is my order still coming?
  I haven't got my parcel yet
  It's been 10 days and I still have nothing
  whens my delivery
  where r my things
  could you check the status of my order please
  my order hasnt moved for 3 days
  tracking says delivered but nothing here
  can u tell me if my order was shipped
  what's happening with my order
  I want to know where my order is
  order update?
  the courier says he couldn't find me
  I wasn't home when the driver came
  δεν ήμουν σπίτι όταν ήρθε ο κούριερ
  nem voltam otthon amikor jött a futár
  when are you shipping my order
  has it been sent?
  did my package leave already
  Need info about my order
  when's my order arriving
  Καλημέρα σας, έκανα μια παραγγελία την προηγούμενη εβδομάδα και δεν έχει έρθει ακόμα
  πότε περίπου θα έχω το δέμα μου;
  ξέρετε πού είναι το δέμα;
  έστειλα μήνυμα για την παραγγελία μου, έχετε νέα;
  Πότε να περιμένω την παραγγελία μου;
  η παραγγελία μου έχει αργήσει πολύ
  εχει φυγει το δεμα μου;
  Θα ήθελα να ρωτήσω για την παραγγελία μου
  θα έρθει σήμερα η παραγγελία μου;
  σε τι στάδιο είναι η παραγγελία μου
  ποιο είναι το tracking number;
  με ποιον κούριερ έρχεται η παραγγελία μου;
  δεν μου ήρθε τίποτα ακόμα
  που ειν η παραγγελια
  pou vriskete h paraggelia mou
  exei fygei to dema mou?
  pote 8a er8ei h paraggelia mou
  h paraggelia mou den exei er8ei
  stalthike i paraggelia mou?
  thelw na dw pou einai to dema mou
  Üdv! Múlt héten rendeltem, de még nem jött meg. Mi van vele?
  mikorra várható a csomagom
  hol jár a csomag
  elindult már a csomagom?
  kiszállítás alatt van a rendelésem?
  ma jön a futár a csomagommal?
  meg mindig nem kaptam meg a csomagomat
  Szeretném megkérdezni, hol tart a megrendelésem
  mi a rendelésem státusza
  nem jott meg a csomag
  adják meg a csomagszámot kérem
  mikor fogják postázni a rendelésem?
  rendelésem felől érdeklődöm
  mikor lesz itt a rendelesem
  fel lett már adva a csomagom?
  any idea where my package might be?
  my parcel was supposed to come yesterday
  It should have been delivered on Friday but I have not got it
  do you know when my order will be here
  I paid 3 days ago, when do you send my order?
  the courier never came with my parcel
  παιδιά πού είναι το δέμα μου;;;
  μου είπατε θα έρθει χθες η παραγγελία μου και δεν ήρθε
  πότε στέλνετε την παραγγελία μου;
  την έχετε στείλει την παραγγελία μου;
  ψάχνω την παραγγελία μου
  τι έγινε με το δέμα μου;
  perimeno tin paraggelia mou edo kai 5 meres
  to dema mou xathike?
  hol késik ennyit a csomagom
  tegnapra ígérték a csomagomat
  a futár nem jött a csomaggal
  meddig várjak még a csomagra
  mikor küldik a rendelést
  nem érkezett meg a megrendelt csomag
  Where is my order?
  where is my order
  where's my parcel
  wheres my package??
  Hi! When will my order arrive?
  when does my parcel come
  Has my order been shipped yet?
  has my order shipped
  did you send my order?
  I still have not received my order
  My order hasn't arrived
  my parcel never arrived!!
  track my order
  order status
  tracking number please
  Can I get the tracking link?
  How long until my order arrives?
  my order is late
  what happened to my order
  any update on my order?
  I am still waiting for my package
  my package is stuck
  status of my order pls
  My order says delivered but I did not get it
  where is my stuff
  Is my order on its way?
  my orders
  where is it?
  when will it arrive?
  I have a question about my order
  where is my pacakge
  I recieved nothing, where is my oder
  when can I expect my delivery?
  Πού είναι η παραγγελία μου;
  που ειναι η παραγγελια μου
  ΠΟΥ ΕΙΝΑΙ Η ΠΑΡΑΓΓΕΛΙΑ ΜΟΥ
  πού βρίσκεται το δέμα μου;
  Πότε θα έρθει η παραγγελία μου;
  ποτε ερχεται το δεμα
  Καλησπέρα, πότε θα παραλάβω την παραγγελία μου;
  η παραγγελία μου δεν ήρθε ακόμα
  Δεν έχω παραλάβει ακόμα την παραγγελία
  Τι γίνεται με την παραγγελία μου;
  έχει φύγει η παραγγελία μου;
  Στάλθηκε η παραγγελία μου;
  κατάσταση παραγγελίας
  εξέλιξη της παραγγελίας μου
  θέλω να μάθω για την παραγγελία μου
  αριθμός αποστολής;
  μου δίνετε τον κωδικό αποστολής;
  άργησε η παραγγελία μου
  περιμένω την παραγγελία μου από τη Δευτέρα
  έχετε νέα από την παραγγελία μου;
  ήρθε η παραγγελία μου;
  πότε θα έρθει;
  οι παραγγελίες μου
  εχω κανει παραγγελια και δεν εχει ερθει
  σε πόσες μέρες θα έρθει η παραγγελία μου;
  παραγκελία μου που είναι
  pou einai i paraggelia mou
  pou einai h parangelia mou?
  pote tha erthei h paragelia mou
  pou vrisketai to dema mou
  den hrthe akoma h paraggelia mou
  ti ginetai me tin paraggelia mou
  Hol van a rendelésem?
  hol a csomagom
  hol tart a rendelesem
  Mikor érkezik meg a csomagom?
  mikor jön a rendelésem?
  Jó napot! Mikor kapom meg a csomagomat?
  feladták már a rendelésemet?
  Elküldték a csomagomat?
  még nem érkezett meg a rendelésem
  nem kaptam meg a csomagot
  mi van a rendelésemmel?
  késik a csomagom
  rendelésem állapota
  nyomkövetési számot kérnék
  Szeretném nyomon követni a rendelésemet
  hol áll a rendelésem
  megjött már a csomagom?
  várom a csomagom
  mennyi idő alatt ér ide a csomagom?
  hol van már?
  mikor érkezik?
  érdeklődnék a rendelésem felől
  rendelesemet mikor szallitjak ki
`)

/** And who name it: 1042. */
export const numbered = lines(`
  Hello, I ordered last week from your site (order 1042), and it still hasn't arrived. Can you tell me where it is?
  Still waiting on order 1042!!
  order #1042 - where?
  can i have an update please on order 1042
  is 1042 shipped?
  1042 πού είναι;
  έφυγε η 1042;
  1042 hol tart?
  az 1042 számú rendelésem mikor érkezik
  1042
  #1042
  order 1042
  Order number: 1042
  my order number is #1042
  where is #1042?
  where is order 1042
  Η παραγγελία 1042
  πού είναι η παραγγελία 1042;
  αριθμός παραγγελίας 1042
  paraggelia 1042
  pou einai h paraggelia #1042
  rendelés 1042
  Rendelésszám: 1042
  1042-es rendelés
  hol van az 1042-es rendelésem
  I bought 500 ml oil, order 1042, where is it
`)
