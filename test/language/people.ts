/** Greek given names with how one calls somebody by them. */
export const greekCalled = `
Γεώργιος Γεώργιε, Γιώργος Γιώργο, Ιωάννης Ιωάννη, Γιάννης Γιάννη, Κωνσταντίνος Κωνσταντίνε, Κώστας Κώστα, Κωστής Κωστή, Δημήτριος Δημήτριε, Δημήτρης Δημήτρη, Μήτσος Μήτσο,
Νικόλαος Νικόλαε, Νίκος Νίκο, Νικόλας Νικόλα, Παναγιώτης Παναγιώτη, Πάνος Πάνο, Τάκης Τάκη, Βασίλειος Βασίλειε, Βασίλης Βασίλη, Χρήστος Χρήστο, Αθανάσιος Αθανάσιε,
Θανάσης Θανάση, Θάνος Θάνο, Νάσος Νάσο, Μιχαήλ Μιχαήλ, Μιχάλης Μιχάλη, Παντελεήμων Παντελεήμονα, Ευάγγελος Ευάγγελε, Βαγγέλης Βαγγέλη, Άγγελος Άγγελε, Σπυρίδων Σπυρίδωνα,
Σπύρος Σπύρο, Αντώνιος Αντώνιε, Αντώνης Αντώνη, Αναστάσιος Αναστάσιε, Τάσος Τάσο, Θεόδωρος Θεόδωρε, Θοδωρής Θοδωρή, Ανδρέας Ανδρέα, Χαράλαμπος Χαράλαμπε, Μπάμπης Μπάμπη,
Χάρης Χάρη, Αλέξανδρος Αλέξανδρε, Αλέξης Αλέξη, Εμμανουήλ Εμμανουήλ, Μανώλης Μανώλη, Ηλίας Ηλία, Σταύρος Σταύρο, Πέτρος Πέτρο, Σωτήριος Σωτήριε, Σωτήρης Σωτήρη,
Στυλιανός Στυλιανέ, Στέλιος Στέλιο, Ελευθέριος Ελευθέριε, Λευτέρης Λευτέρη, Απόστολος Απόστολε, Φώτιος Φώτιε, Φώτης Φώτη, Διονύσιος Διονύσιε, Διονύσης Διονύση, Γρηγόριος Γρηγόριε,
Γρηγόρης Γρηγόρη, Άρης Άρη, Ευστάθιος Ευστάθιε, Στάθης Στάθη, Παύλος Παύλο, Στέφανος Στέφανε, Κυριάκος Κυριάκο, Θωμάς Θωμά, Ιάσων Ιάσονα, Ιάσονας Ιάσονα,
Παρασκευάς Παρασκευά, Σάββας Σάββα, Μάριος Μάριε, Μάρκος Μάρκο, Λουκάς Λουκά, Φίλιππος Φίλιππε, Ραφαήλ Ραφαήλ, Γαβριήλ Γαβριήλ, Λεωνίδας Λεωνίδα, Οδυσσέας Οδυσσέα,
Ορέστης Ορέστη, Περικλής Περικλή, Αχιλλέας Αχιλλέα, Σωκράτης Σωκράτη, Ηρακλής Ηρακλή, Αριστείδης Αριστείδη, Θεοφάνης Θεοφάνη, Φάνης Φάνη, Λάμπρος Λάμπρο, Λάζαρος Λάζαρε,
Αργύρης Αργύρη, Αργύριος Αργύριε, Ζήσης Ζήση, Κοσμάς Κοσμά, Δαμιανός Δαμιανέ, Νεκτάριος Νεκτάριε, Ευθύμιος Ευθύμιε, Θύμιος Θύμιο, Αρσένιος Αρσένιε, Πολύκαρπος Πολύκαρπε,
Πασχάλης Πασχάλη, Τριαντάφυλλος Τριαντάφυλλε, Τρύφων Τρύφωνα, Ζαχαρίας Ζαχαρία, Παντελής Παντελή, Χρυσόστομος Χρυσόστομε, Νικηφόρος Νικηφόρε, Φραγκίσκος Φραγκίσκο, Σταμάτης Σταμάτη, Κωσταντίνος Κωσταντίνε,
Θρασύβουλος Θρασύβουλε, Ιπποκράτης Ιπποκράτη, Μενέλαος Μενέλαε, Αιμίλιος Αιμίλιε, Ανάργυρος Ανάργυρε, Βενιαμίν Βενιαμίν, Ευγένιος Ευγένιε, Ιγνάτιος Ιγνάτιε, Ιορδάνης Ιορδάνη, Κλέαρχος Κλέαρχε,
Μαρία Μαρία, Ελένη Ελένη, Αικατερίνη Αικατερίνη, Κατερίνα Κατερίνα, Βασιλική Βασιλική, Σοφία Σοφία, Γεωργία Γεωργία, Αγγελική Αγγελική, Αναστασία Αναστασία, Ευαγγελία Ευαγγελία,
Ιωάννα Ιωάννα, Δήμητρα Δήμητρα, Ειρήνη Ειρήνη, Παναγιώτα Παναγιώτα, Κωνσταντίνα Κωνσταντίνα, Άννα Άννα, Χρυσούλα Χρυσούλα, Παρασκευή Παρασκευή, Δέσποινα Δέσποινα, Σταυρούλα Σταυρούλα,
Φωτεινή Φωτεινή, Ευφροσύνη Ευφροσύνη, Έφη Έφη, Ζωή Ζωή, Γιώτα Γιώτα, Βάσω Βάσω, Ηρώ Ηρώ, Κλειώ Κλειώ, Μυρτώ Μυρτώ, Άρτεμις Άρτεμις,
Ίρις Ίρις, Ελισάβετ Ελισάβετ, Ελευθερία Ελευθερία, Αντωνία Αντωνία, Ευδοκία Ευδοκία, Πηνελόπη Πηνελόπη, Αθηνά Αθηνά, Όλγα Όλγα, Ιουλία Ιουλία, Ουρανία Ουρανία,
Ράνια Ράνια, Μαριάννα Μαριάννα, Μαρινέλλα Μαρινέλλα, Ελενίτσα Ελενίτσα, Αννούλα Αννούλα, Κατερινούλα Κατερινούλα, Μαρίκα Μαρίκα, Λίνα Λίνα, Νάνσυ Νάνσυ, Ντόρα Ντόρα,
Λουκία Λουκία, Σεβαστή Σεβαστή, Αλίκη Αλίκη, Ανθή Ανθή, Αργυρώ Αργυρώ, Αρχοντία Αρχοντία, Βικτωρία Βικτωρία, Γαβριέλλα Γαβριέλλα, Ερμιόνη Ερμιόνη, Ευρυδίκη Ευρυδίκη,
Θεοπίστη Θεοπίστη, Ιοκάστη Ιοκάστη, Κασσάνδρα Κασσάνδρα, Κλεοπάτρα Κλεοπάτρα, Ροδάνθη Ροδάνθη, Μαργαρώ Μαργαρώ, Ναυσικά Ναυσικά, Ξανθίππη Ξανθίππη, Πολυτίμη Πολυτίμη, Φιλιώ Φιλιώ`

export const greekFamilies =
  'Παπαδόπουλος Παπαδοπούλου Οικονόμου Βλάχου Γεωργίου Καραγιάννης Αντωνίου Ιωάννου Μακρή Παππά Αγγελίδης Καλογεράκης Δήμου Τσιρίδης Σαμαράς Κοντογιάννη'

export const hungarianGivenNames = `
László István József János Zoltán Sándor Gábor Ferenc Attila Péter Zsolt Tibor András Csaba Imre Lajos György Gyula Mihály Károly
Róbert Béla Dániel Ádám Krisztián Miklós Norbert Bence Márk Levente Gergő Gergely Ákos Viktor Márton Roland Szabolcs Marcell Milán Kristóf
Barnabás Botond Dominik Patrik Richárd Áron Olivér Noel Zsombor Zalán Nándor Vilmos Ernő Jenő Géza Dezső Ottó Kálmán Árpád Endre
Kornél Lóránt Benedek Soma Vince Dénes Hunor Elemér Győző Samu Ábel Bendegúz Csongor Kolos Zénó Benjámin Simeon Tivadar Gyuri Zoli
Laci Pisti Jancsi Józsi Sanyi Peti Tomi Gabi Karcsi Robi Dani Ricsi Norbi Szabi Marci Misi Iván Ferkó Palkó Csabi
Mária Erzsébet Katalin Éva Ilona Anna Zsuzsanna Margit Judit Ágnes Julianna Andrea Ildikó Erika Krisztina Irén Eszter Magdolna Mónika Edit
Gabriella Szilvia Anita Anikó Viktória Márta Tímea Piroska Ibolya Klára Tünde Dóra Zsófia Veronika Alexandra Csilla Nikolett Melinda Teréz Adrienn
Réka Beáta Marianna Nóra Renáta Vivien Barbara Enikő Bernadett Rita Brigitta Edina Hajnalka Lilla Hanna Luca Emma Boglárka Petra Fanni
Kitti Dorina Noémi Orsolya Laura Bianka Zsanett Aranka Etelka Emese Henrietta Zsuzsi Marika Erzsike Kriszti Szilvi Móni Orsi Nóri Dóri
Eszti Tündi Andi Ildi Viki Bogi Bori Juci Terka Zsófi Lujza Franciska Hedvig Cecília Ottília Zsuzsika Klárika Evelin`

export const hungarianFamilies =
  'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Lakatos Takács Juhász Mészáros Oláh Szilágyi Kocsis Pintér'

export const otherGivenNames = `
John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Andrew Joshua Kevin Brian George Edward
Ronald Timothy Jason Jeffrey Ryan Jacob Nicholas Eric Jonathan Stephen Steven Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick
Peter Paul Philip Simon Oliver Harry Jack Liam Noah Ethan Lucas Adam Nathan Luke Alan Stuart Henry Arthur Leo Oscar
Mary Patricia Jennifer Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Amanda
Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Catherine Christine Samantha
Janet Emma Olivia Sophia Sophie Charlotte Alice Julia Victoria Diana Natalie Hannah Rachel Claire Lucy Kate Isabella Anne Amelia Evelyn
Hans Klaus Wolfgang Jürgen Uwe Stefan Andreas Sabine Monika Ursula Petra Heike Giuseppe Giovanni Marco Francesco Giulia Chiara Francesca Pierre
Jean Jacques François Isabelle Nathalie Carlos José Juan Pedro Miguel Carmen Ion Andrei Mihai Elena Ioana Ivan Georgi Dimitar Petar
Nikola Dragan Jelena Marija Ahmet Mehmet Mustafa Fatma Emre Arben Agim Blerim Piotr Krzysztof Agnieszka Katarzyna Małgorzata Sebastian Florian Lukas
Matteo Alessandro Lorenzo Antonella Svetlana Tatiana Oksana Yulia Radu Cristina Gheorghe Vasile Dragoş Ilir Besnik Elira Zeynep Elif Murat Hasan`

export const otherFamilies =
  'Baker Smith Miller Jones Fischer Schneider Rossi Bianchi Lefebvre Popescu Hoxha Yilmaz Kowalski Petrov'
