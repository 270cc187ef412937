import { lines } from './sentences.ts'

/** What is about something else, mostly with the same words. */
export const others = lines(`
  I ordered the wrong size
  my order was lovely, thank you so much
  do you deliver to Germany and when would it arrive
  which couriers do you use
  when will you have it in stock again
  I'd like to order 3 soaps
  can I pick up my order from the store
  can someone else collect my order
  how do I track my points
  please confirm my order
  I need to change the date of my delivery
  order confirmation not received
  I did not receive the confirmation email
  where is the discount code
  where do you ship from
  my order total is wrong
  charged twice for my order
  is there a problem with my payment
  I ordered by mistake
  can I order for a friend
  how late can I order for next day
  the parcel was opened when I got it
  θα ήθελα να παραγγείλω το σαπούνι που είδα
  μπορώ να παραλάβω την παραγγελία μου από το κατάστημα;
  η παραγγελία μου ήρθε αλλά λείπει κάτι
  πόσο κοστίζει η αποστολή;
  έκανα λάθος στην παραγγελία
  δεν έλαβα e-mail επιβεβαίωσης
  που βρίσκεστε;
  πού μπορώ να βρω τα προϊόντα σας;
  χρεώθηκα δύο φορές για την παραγγελία μου
  μπορώ να πληρώσω στον κούριερ;
  πότε θα έρθουν τα καινούργια;
  θέλω να αλλάξω το νούμερο στα παπούτσια που παρήγγειλα
  μπορείτε να μου στείλετε απόδειξη για την παραγγελία
  mporw na plirwsw me antikatavoli
  pote anoigete
  thelw na kanw mia paraggelia
  a megrendelésemhez szeretnék még valamit hozzátenni
  nem kaptam visszaigazolást
  kétszer vonták le a rendelésem árát
  hol van a boltotok
  mikor lesz újra készleten
  mit tegyek ha sérülten érkezik a csomag
  személyesen is átvehetem a rendelésem?
  ki lehet cserélni a terméket?
  szeretném lemondani a rendelésemet
  meddig lehet visszaküldeni a csomagot
  tudok kártyával fizetni a futárnál
  hogyan követhetem az Instagramon
  there is nothing here I like
  I have nothing yet in my cart
  where can I see my points
  when is the sale
  I want to send a parcel to my mother as a gift
  can you send the parcel to my work
  do you wrap the parcel
  the order page does not work
  I cannot complete my order
  your site will not let me order
  δεν έχω διαλέξει ακόμα τίποτα
  δεν με αφήνει να ολοκληρώσω την παραγγελία
  μπορείτε να στείλετε το δέμα στη δουλειά μου;
  δεν δουλεύει το καλάθι
  στέλνετε με box now;
  που να βάλω τον κωδικό;
  nem tudom befejezni a rendelést
  nem enged rendelni az oldal
  küldjék a csomagot a munkahelyemre
  van csomagautomatás szállítás?
  hol találom a termékeket
  mikor lesz akció
  How do I return an order?
  I want to return my order
  can I change my order's address
  change the delivery address of my order
  what is your minimum order
  order minimum?
  I want to order
  How can I order?
  where can I order
  can I add something to my order
  cancel my order
  cancel order 1042
  I want to return order 1042
  I got the wrong order
  my order came broken
  an item is missing from my order
  how long does delivery take?
  How long does an order take to arrive?
  do you ship orders to Cyprus?
  when do you ship orders
  what if my order does not arrive
  how much is shipping for my order
  can I pay for my order on delivery
  I need an invoice for my order
  is my order gift wrapped
  My order arrived, thank you!
  I received my order today, it is beautiful
  thanks for the order
  when will the blue mug be back in stock?
  where are you located?
  where is your shop
  when do you open?
  do you have soap?
  can I place an order by phone?
  stop order updates
  refund for my order please
  when will I get my refund
  discount code for my order does not work
  hello
  thanks
  talk to a human about my order
  500 ml
  it costs 2000 ft
  6971234567
  12
  Πώς μπορώ να επιστρέψω την παραγγελία μου;
  θέλω να αλλάξω διεύθυνση στην παραγγελία μου
  ποια είναι η ελάχιστη παραγγελία;
  θέλω να κάνω μια παραγγελία
  πώς κάνω παραγγελία;
  θέλω να παραγγείλω
  ακύρωση παραγγελίας
  μπορώ να προσθέσω κάτι στην παραγγελία μου;
  ήρθε λάθος παραγγελία
  η παραγγελία μου ήρθε σπασμένη
  λείπει ένα σαπούνι από την παραγγελία μου
  σε πόσες μέρες έρχεται μια παραγγελία;
  πόσο κάνουν τα μεταφορικά;
  πότε στέλνετε τις παραγγελίες;
  στέλνετε στην Κύπρο;
  θέλω τιμολόγιο για την παραγγελία που έκανα
  Παρέλαβα την παραγγελία μου, ευχαριστώ πολύ!
  ήρθε η παραγγελία μου, είναι τέλεια
  πού βρίσκεται το κατάστημά σας;
  πότε ανοίγετε;
  τι γίνεται αν χαθεί η παραγγελία μου;
  πώς πληρώνω την παραγγελία μου;
  pws kanw paraggelia
  thelo na akyroso tin paraggelia mou
  thelw na epistrepsw thn paraggelia mou
  Hogyan küldhetem vissza a rendelésem?
  vissza szeretném küldeni a rendelést
  módosítani szeretném a rendelésemet
  a szállítási címet szeretném megváltoztatni a rendelésemen
  mennyi a minimális rendelés?
  szeretnék rendelni
  hogyan tudok rendelni?
  le szeretném mondani a rendelésem
  hibás terméket kaptam a rendelésemben
  hiányzik egy szappan a csomagomból
  mennyi idő egy rendelés kiszállítása?
  hány nap alatt ér ide a csomag?
  mennyibe kerül a szállítás?
  számlát kérek a rendelésemről
  Megérkezett a csomagom, köszönöm!
  megkaptam a csomagot, nagyon szép
  hol van az üzletük?
  mikor vannak nyitva?
  lehet utánvéttel fizetni a rendelést?
  szép a csomagolás
  mikor adhatom le a rendelést?
  mi történik ha elveszik a csomagom?
`)
