<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>À propos de ce stream</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>Un stream est en cours de création. Attendez ou annulez, puis changez de compte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>Sa Secret Key sera supprimée de cet ordinateur. Vos streams restent sur FastPix.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>Connecter votre compte…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Connecter un autre compte…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Enregistrer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>À propos de FastPix Desktop</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Renommer %1…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Se déconnecter de %1…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>Ce stream est passé en direct entre-temps, il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>FastPix n’a pas répondu, vos modifications ne sont donc peut-être pas enregistrées.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>FastPix n’a pas répondu, le stream est donc peut-être encore désactivé.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>FastPix n’a pas répondu, le stream est donc peut-être encore activé.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>FastPix n’a pas répondu, le stream est donc peut-être encore en direct.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>FastPix n’a pas répondu, le stream existe donc peut-être encore.</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>Le stream n’est pas en direct, il ne peut donc pas être terminé.</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>Ce stream est déjà activé.</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>Ce stream est déjà désactivé.</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>Avec une offre d’essai, FastPix termine un stream après 5 minutes et ne peut pas le réactiver. Changez d’offre dans le tableau de bord, ou créez un nouveau stream.</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>FastPix ne peut pas modifier un stream désactivé. Activez-le d’abord.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>Délai de reconnexion, en secondes</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>Votre version&#xa0;: supprimée</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>Votre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>Autre version&#xa0;: supprimée</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>Autre version&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix y envoie aussi %1, chaque fois que ce stream est en direct.</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>FastPix y envoie aussi votre stream, chaque fois qu’il est en direct.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Afficher la clé de stream</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de stream</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>Le serveur habituel de %1. Ne le changez que si %1 vous en indique un autre.</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>L’adresse sans la clé de stream, comme rtmps://server/app.</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>Vous la trouverez dans les paramètres de direct de %1. Elle est enregistrée dans votre trousseau.</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>La clé de stream est enregistrée dans votre trousseau.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Masquer la clé de stream</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>Vous pourrez ajouter des destinations une fois hors antenne.</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>Activez le stream pour ajouter des destinations.</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>Les streams d’essai ne peuvent être envoyés nulle part ailleurs.</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix y envoie aussi la même image</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>Pas ajoutée&#xa0;: le stream est à l’antenne. Elle le sera une fois hors antenne.</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>Sa clé de stream n’est plus dans votre trousseau. Ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>Le stream ou cette destination n’existe plus sur FastPix.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>FastPix n’a pas répondu, l’ajout a donc peut-être échoué. Vérification…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>FastPix n’a pas répondu, le retrait a donc peut-être échoué. Vérification…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>FastPix n’a pas répondu, le changement a donc peut-être échoué. Vérification…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1 accepte au plus %2&#xa0;kbit/s, et vos paramètres d’encodeur envoient %3&#xa0;kbit/s.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>La destination %1 n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>La destination %1 n’a pas été activée.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>La destination %1 n’a pas été désactivée.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>La destination %1 n’a pas été retirée.</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>Saisissez une adresse comme rtmps://server.example/live.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>Saisissez la clé de stream.</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>Aussi sur</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>Les sous-titres n’y sont pas envoyés.</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>La diffusion s’y termine et continue partout ailleurs. Vous pourrez l’ajouter à nouveau une fois hors antenne.</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Arrêter l’envoi vers %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>Sa clé de stream sera supprimée de cet ordinateur. Les streams qui y sont envoyés restent tels quels.</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Supprimer la destination %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>Ne pas l’ajouter</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>Retirer de ce stream</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>Supprimer cette destination</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Envoyer vers %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Plus d’options pour %1</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Débit, 10 dernières minutes</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>Un problème est survenu dans l’application.</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>Vous pouvez continuer, et votre saisie est conservée. Si cela se reproduit, veuillez nous envoyer ces détails. Les secrets y sont masqués.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>%n erreur jusqu’ici</numerusform>
            <numerusform>%n erreurs jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>Envoie %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>Montre %1</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Envoie vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n lien partagé</numerusform>
            <numerusform>%n liens partagés</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>vérifié il y a %1</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Fermé il y a %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Démarre · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Se connecte · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Se connecte…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Arrêté il y a %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Réessaie depuis %1</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Réessaie de lui-même</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Sans réponse depuis %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Reçoit · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Attend OBS, encore %1</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>Attend OBS</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Peuvent regarder, %1 de décalage</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>Peuvent regarder</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Vidéo figée depuis %1</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>Vidéo figée</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Pas installé</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>N’a pas démarré</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>Demande comment démarrer</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Son assistant est ouvert</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Ouvert, pas encore connecté</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Son serveur WebSocket est désactivé</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>Mot de passe refusé</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>Port occupé</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>Envoie ailleurs</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Envoie</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>N’arrive pas à suivre</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>N’envoie rien</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Connexion impossible</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Prêt à recevoir</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Ne reçoit rien</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>Ne peut pas l’utiliser</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>Essai terminé</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>A terminé le stream</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>Ne voient encore rien</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>Voient les dernières secondes</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>Voient la dernière image</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>Le lien n’affiche rien</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>Non vérifié&#xa0;: pas de clé de signature</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>Non vérifié&#xa0;: seulement votre site</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>Quelqu’un d’autre a modifié le même paramètre. Quelle version voulez-vous garder&#xa0;?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>Mon espace de travail</translation>
    </message>
    <message>
        <source>Access Token ID</source>
        <translation>Access Token ID</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>Permet de distinguer plusieurs comptes.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>Recherche de votre trousseau…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>Vous les trouverez tous deux dans le tableau de bord FastPix, sous Access Tokens.</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>Le token doit avoir l’autorisation «&#xa0;FastPix Video: Read and Write&#xa0;».</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>Ouvrir le tableau de bord FastPix</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>Se connecter à FastPix</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>Créez des streams et passez en direct avec OBS.</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>Collez ici la valeur du tableau de bord FastPix.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Se connecte…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: la Secret Key n’est pas enregistrée. Vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>La Secret Key est enregistrée dans %1, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>La Secret Key n’est pas enregistrée. Vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>Copier le serveur</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de stream</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>Copier la clé de stream</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Afficher la clé de stream</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Masquer la clé de stream</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Adresse SRT</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>Copier l’adresse SRT</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID du stream</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>Copier l’ID de stream SRT</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>Afficher l’ID de stream SRT</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>Masquer l’ID de stream SRT</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>Phrase secrète SRT</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>Copier la phrase secrète SRT</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>Afficher la phrase secrète SRT</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>Masquer la phrase secrète SRT</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>URL complète</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>URL SRT</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>Copier l’URL SRT</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>Afficher l’URL SRT</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>Masquer l’URL SRT</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>FastPix n’a pas envoyé les clés de ce stream. Ouvrez à nouveau le stream.</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>Exporter le profil OBS</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>Téléphone…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>Autres encodeurs…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>Autres encodeurs</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>Serveur copié.</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>Adresse SRT copiée.</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>Cette URL contient des caractères échappés qu’OBS ne sait pas lire. Dans OBS, utilisez les champs ci-dessus.</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>Pour les encodeurs qui demandent une seule URL. Dans OBS, utilisez les champs ci-dessus, car OBS peut écrire l’URL dans son journal.</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Clé de stream copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Clé de stream copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Phrase secrète SRT copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Phrase secrète SRT copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>URL SRT copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>URL SRT copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>ID de stream SRT copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>ID de stream SRT copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>ID de stream SRT copié.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>Où placer le dossier du profil</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>Exporter ici</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>Afficher quand même</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>Raccourcissez de %n caractère (%1 au plus).</numerusform>
            <numerusform>Raccourcissez de %n caractères (%1 au plus).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>Raccourcissez à %n caractère au plus.</numerusform>
            <numerusform>Raccourcissez à %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>Saisissez au plus %n site Web.</numerusform>
            <numerusform>Saisissez au plus %n sites Web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n stream trouvé.</numerusform>
            <numerusform>%n streams trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>Interrompu %n fois.</numerusform>
            <numerusform>Interrompu %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>Il y a eu %n interruption, d’une durée de %1.</numerusform>
            <numerusform>Il y a eu %n interruptions. La plus longue a duré %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n stream est encore en direct&#xa0;: %1.</numerusform>
            <numerusform>%n streams sont encore en direct&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n stream est encore en direct, dont %1.</numerusform>
            <numerusform>%n streams sont encore en direct, dont %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge avance de %n minute. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge avance de %n minutes. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge avance de %n heure. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge avance de %n heures. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge avance de %n jour. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge avance de %n jours. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge retarde de %n minute. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge retarde de %n minutes. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge retarde de %n heure. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge retarde de %n heures. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>L’horloge retarde de %n jour. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
            <numerusform>L’horloge retarde de %n jours. Réglez-la automatiquement, sinon les serveurs refuseront la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Lien de visionnage copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Lien de visionnage copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Adresse HLS copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Adresse HLS copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Code d’intégration copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Code d’intégration copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>L’application a planté la dernière fois.</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Votre saisie est toujours là. Si vous étiez en train de créer un stream, l’application vérifie s’il existe. Envoyez-nous le fichier %1 pour nous aider à corriger le plantage&#xa0;: il ne contient aucun secret. Votre système garde peut-être aussi une copie de la mémoire. Ne l’envoyez à personne, car elle peut contenir vos clés.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>Créer le stream</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>Rien n’est encore diffusé</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>Vous avez annulé, mais le stream existe peut-être déjà. Vérification de vos streams… Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>FastPix n’a pas répondu, le stream existe donc peut-être. Vérification de vos streams… Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>Annulé avant tout envoi. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>La réponse de FastPix s’est perdue, mais %1 a bien été créé. Le voici.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>La réponse de FastPix s’est perdue, mais %1 a bien été créé. Il est dans votre liste.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>Afficher le stream</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Vous avez annulé, mais FastPix avait déjà créé %1. Le garder ou le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 n’a pas été créé. Votre saisie est toujours là, et vous pouvez créer le stream à nouveau sans risque.</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>Vérification de la création de votre dernier stream, pour ne pas le créer deux fois. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>Rien n’a été envoyé. Avant de créer un stream, l’application enregistre une note pour qu’il ne soit pas créé deux fois en cas de plantage. Cette note n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>Créer sans protection contre les plantages</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>La base de données locale est inutilisable. %1 Vos streams sur FastPix ne sont pas touchés. Si l’application s’est fermée pendant la création d’un stream, vérifiez votre liste avant de le créer à nouveau.</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>La base de données locale était endommagée. Elle a été déplacée vers %1 et une nouvelle a été créée. Vos streams sur FastPix ne sont pas touchés, mais vos préréglages sont perdus. Si l’application s’est fermée pendant la création d’un stream, vérifiez votre liste avant de le créer à nouveau.</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 a été supprimé de FastPix.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 vient d’une version plus récente de l’application. Rien n’y a été modifié.</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>Démo. Ici, rien n’est réel et rien n’est mis en ligne.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Connecter mon compte</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>Aussi sur %1</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>encore %n possible</numerusform>
            <numerusform>encore %n possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>Télécharger l’enregistrement</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>Téléchargé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>Mettre en pause le téléchargement de l’enregistrement %1</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>Annuler le téléchargement de l’enregistrement %1</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>FastPix prépare le fichier. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>Début du téléchargement…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>La connexion a été perdue. Nouvel essai…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Téléchargement en pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>Réessayer de télécharger l’enregistrement %1</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>Reprendre le téléchargement de l’enregistrement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>Le téléchargement s’est interrompu. Ce qui a déjà été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Impossible d’écrire dans %1 (%2). Ce qui a déjà été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>FastPix n’a pas pu créer de fichier à partir de cet enregistrement.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>La clé de signature est absente de votre trousseau ou endommagée. Remplacez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Cet enregistrement n’existe plus sur FastPix.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>FastPix n’autorise pas le téléchargement de cet enregistrement depuis cette application.</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix a finalement créé %1. Le garder ou le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix a finalement créé %1. Ce stream est déjà utilisé, il a donc été gardé.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>FastPix a créé %1 plusieurs fois. La copie du %2 n’est pas utilisée ici. Si vous utilisez aussi un autre ordinateur, vérifiez sur celui-ci avant de la supprimer.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix a créé %1 plusieurs fois, et vous avez utilisé ou ouvert toutes les copies. Ouvrez celle dont vous n’avez pas besoin et supprimez-la depuis son menu.</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 n’existe plus. Les deux copies ont été supprimées au même moment, l’une d’elles sans doute sur un autre ordinateur. Recréez le stream si vous en avez besoin.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix a créé %1 plusieurs fois. Une seule copie est utilisée ici. Si vous utilisez aussi un autre ordinateur, vérifiez sur celui-ci avant de supprimer les autres.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>Supprimer %n stream inutilisé</numerusform>
            <numerusform>Supprimer %n streams inutilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1&#xa0;: le stream inutilisé a été supprimé.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1&#xa0;: rien n’a été supprimé. L’autre stream n’existe plus ou est utilisé.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>Modifier le stream</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>Après la création d’un stream, vous ne pouvez plus changer qui peut regarder, la qualité ni l’enregistrement.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi parle ce stream&#xa0;?</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Délai de reconnexion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Temps d’attente de FastPix si OBS décroche</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Étiquettes pour vos propres programmes</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>Ce stream est désactivé. FastPix risque de refuser les modifications tant que vous ne l’avez pas activé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>Copier l’iframe (tout site Web)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>Copier le composant Web (votre propre code)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>Copier l’adresse HLS (votre propre lecteur)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>Copier l’adresse HLS (retour en arrière possible)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>Code d’intégration copié.</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>Adresse HLS copiée.</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>Paramètres de l’encodeur</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1&#xa0;ips</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>Débit vidéo</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Débit audio</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>Largeur du canevas</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>Hauteur du canevas</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>Environ deux tiers de votre débit montant au maximum.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>La taille de vos scènes, à partir de laquelle la vidéo est redimensionnée.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>Recommandés</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>Les spectateurs seront aussitôt déconnectés. Arrêtez vous-même votre encodeur.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Terminer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Les spectateurs voient que c’est fini. FastPix crée l’enregistrement.</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Les spectateurs voient que c’est fini.</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>FastPix attend %1. Si vous repassez en direct d’ici là, le stream continue.</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Terminer pour tous</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>Arrêter seulement OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Terminer le stream</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Rester en direct</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Arrêter OBS</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>FastPix n’a pas accepté %1.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>FastPix n’accepte pas cet Access Token ID et cette Secret Key.</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>FastPix n’accepte plus l’Access Token de ce compte.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>Cet Access Token n’a pas le droit de gérer les streams en direct.</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>Ce stream n’existe plus sur FastPix. Quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>Il n’y a pas d’API FastPix à cette adresse.</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>FastPix reçoit trop de requêtes de ce compte.</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>FastPix a un problème (erreur %1).</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>L’adresse de l’API redirige vers %1. L’application ne l’a pas suivie, pour protéger votre Secret Key.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 est inutilisable (%2).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>L’adresse de l’API redirige vers une autre. L’application ne l’a pas suivie, pour protéger votre Secret Key.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>FastPix n’a pas accepté l’un des champs.</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>FastPix a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>FastPix a refusé la requête.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Cet ordinateur ne fait pas confiance au certificat de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Le proxy de cet ordinateur a bloqué la connexion à %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Ceci n’a pas été envoyé&#xa0;: %1 n’a pas encore répondu aux requêtes précédentes.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>Rien n’a été créé. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Ce que vous voyez n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>Copiez-les tous deux à nouveau depuis le tableau de bord FastPix, sous Access Tokens.</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>Donnez-lui l’autorisation «&#xa0;FastPix Video: Read and Write&#xa0;» dans le tableau de bord, ou utilisez un autre token.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>Vérifiez la date de cet ordinateur, ou demandez à l’administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>Vérifiez les paramètres du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Vérifiez l’adresse de l’API dans les paramètres.</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>Votre Secret Key y est toujours. Déverrouillez le trousseau (cherchez sa fenêtre), puis réessayez.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Vous serez déconnecté à la fermeture de l’application. Pour rester connecté, installez et lancez GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>Vous serez déconnecté à la fermeture de l’application. Pour rester connecté, déverrouillez le trousseau (cherchez sa fenêtre), puis réessayez.</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Vous êtes toujours connecté à %1, car sa Secret Key est peut-être encore dans le trousseau. Vos streams ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>Lancez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>Déverrouillez le trousseau (cherchez sa fenêtre), puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui chiffre les secrets.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>Votre trousseau est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>Votre trousseau a signalé une erreur.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Rien ne peut être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Le dossier %1 est inutilisable&#xa0;: %2. Vous pouvez streamer, mais vos paramètres et votre saisie seront perdus à la fermeture de l’application. Corrigez le problème, puis relancez l’application.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>Rester en direct</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Terminer le stream</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Arrêt de %1…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est terminé.</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Passer en direct avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>Les spectateurs verront ce qu’OBS montre maintenant.</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>Corriger ces paramètres dans OBS</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>Écoute du son…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>Image d’OBS</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>Cette scène est vide&#xa0;: les spectateurs voient une image noire</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>OBS est disponible</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>Encodeur bien réglé</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>Certains paramètres d’OBS ne conviennent pas à ce stream&#xa0;:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>Son&#xa0;: oui</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>Pas de son&#xa0;: vérifiez le mélangeur audio d’OBS</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>Son&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>Scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1. Votre profil actuel reste tel quel.</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 sera créé. Votre profil actuel reste tel quel.</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>Utilise votre profil %1. Seule la destination change.</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Aussi sur</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Profil OBS</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>À propos de FastPix Desktop</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Mentions des composants tiers</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>Si quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>Un fichier d’assistance contient les versions, les paramètres et le journal. Les secrets y sont masqués. Rien n’est envoyé&#xa0;: c’est vous qui décidez à qui le donner.</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Enregistrer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation>FastPix Desktop %1</translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation>Qt %1, Python %2, %3</translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation>Licence MIT. Sans garantie.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Enregistrer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Enregistré sous %1. Veuillez le lire avant de le partager.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>Le fichier n’a pas été enregistré, car il aurait contenu un secret. Veuillez nous le signaler, sans joindre le journal.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>Le fichier n’a pas pu être enregistré (%1). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>Cette copie s’exécute depuis son code source. Les licences sont dans les dossiers des paquets Python.</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>Pas de son</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Copier le lien pour %1</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>Lien de la page</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>Adresse HLS</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Code d’intégration</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Révoquer le lien pour %1</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>Retirer le lien pour %1</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>La liste des streams ne peut pas être enregistrée sur cet ordinateur (%1). Vos streams sur FastPix ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>Passer plutôt en direct avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>OBS est en direct ailleurs. Ce stream-là s’arrêtera, puis OBS passera en direct ici.</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>Arrêter et passer en direct</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>Est-ce bien votre OBS&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Oui, se connecter</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>Activer le serveur WebSocket d’OBS&#xa0;?</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Cette application s’en sert pour lancer et arrêter le streaming dans OBS. D’autres programmes qui connaissent le mot de passe d’OBS peuvent aussi contrôler OBS, et un pare-feu peut demander une autorisation pour OBS. Vous pouvez désactiver ce serveur dans OBS sous Outils &gt; Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>OBS ouvre un assistant à son premier démarrage. Cliquez-y sur Annuler&#xa0;: les paramètres de votre stream sont déjà dans OBS. Puis revenez ici.</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>L’activer et lancer OBS</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>L’activer et relancer OBS</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>Exiger un mot de passe</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Terminer le stream</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est peut-être encore en direct.</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>%1 est encore en direct, mais OBS n’a rien envoyé depuis %2. Terminez ce stream, sauf si un autre encodeur l’utilise.</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est encore en direct. Le stream a continué pendant la veille de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 s’est terminé pendant la veille de cet ordinateur. Vous pouvez à nouveau passer en direct avec ce stream.</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>Un stream est terminé</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>Encore en direct</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 n’a jamais été en direct. Garder ou supprimer ce stream&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>%1 (créé le %2) n’a jamais été en direct. Garder ou supprimer ce stream&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est encore en direct.</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>M’avertir en cas de problème</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>Garder cette fenêtre au premier plan</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>Pendant que vous êtes en direct</translation>
    </message>
</context>
<context>
    <name>LiveSigns</name>
    <message>
        <source>%1 · %2 – %3</source>
        <extracomment>The window&apos;s title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix Desktop.</extracomment>
        <translation>%1 · %2 – %3</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>On air</source>
        <extracomment>For screen readers: a red dot.</extracomment>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop (Démo)</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>Stream créé.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>%1&#xa0;Mbit/s</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>OBS n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>Entre %1 et %2.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>Rien en ce moment.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>Actuellement %1.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>En direct, vérification partielle</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>Problème avec le stream</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>Rien n’est envoyé vers ce stream.</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>OBS est en direct ailleurs.</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>OBS se connecte à FastPix…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>OBS envoie le stream. FastPix devrait le recevoir dans quelques secondes…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>FastPix prépare la vidéo pour les spectateurs…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>Les premières secondes sont en route vers les spectateurs…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>Vérification côté spectateurs…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>OBS envoie le stream, FastPix le reçoit et les spectateurs peuvent regarder.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>OBS envoie le stream et FastPix le reçoit. Ce que voient les spectateurs ne peut pas être vérifié d’ici.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>OBS envoie le stream et FastPix le reçoit. Ce que voient les spectateurs ne peut pas être vérifié d’ici en ce moment.</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>Les spectateurs peuvent regarder. OBS n’est pas connecté, son état n’est donc pas vérifié.</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>FastPix reçoit le stream. Ni OBS ni ce que voient les spectateurs ne peuvent être vérifiés d’ici.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>OBS s’est arrêté. FastPix garde le stream ouvert…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>OBS est en direct ailleurs&#xa0;: son serveur ou sa clé de stream ne correspond pas à ce stream. Pour envoyer vers ce stream, passez en direct ici.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>OBS n’arrive pas à se connecter à FastPix. Les spectateurs ne voient rien.</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>OBS envoie le stream, mais rien n’arrive à FastPix. Les spectateurs ne voient rien. Vérifiez la connexion.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>OBS envoie la vidéo, mais ce stream est désactivé. Les spectateurs ne voient rien. Activez-le.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>FastPix reçoit la vidéo, mais le stream ne passe pas en direct. La connexion est peut-être trop lente, ou OBS n’envoie peut-être pas la vidéo en H.264 et l’audio en AAC.</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>Le stream est en direct, mais cet OBS ne lui envoie rien. Soit un autre encodeur s’en charge, soit le stream n’a jamais été terminé. Terminez-le si personne ne doit être en direct.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>FastPix reçoit le stream, mais les spectateurs ne voient encore rien. Vérifiez le lecteur. S’il reste vide, assurez-vous qu’OBS envoie du H.264 avec un intervalle d’images clés de 2&#xa0;s.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>FastPix reçoit le stream, mais la vidéo est figée pour les spectateurs. Vérifiez le lecteur. Si elle y est figée aussi, arrêtez puis relancez le streaming dans OBS.</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>OBS est connecté, mais n’envoie rien. La vidéo va bientôt s’arrêter pour les spectateurs. Vérifiez la connexion.</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>OBS a perdu la connexion et se reconnecte.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>FastPix a terminé le stream, car OBS a été déconnecté pendant plus de %1. Si OBS revient, une nouvelle diffusion commence sous le même lien.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>FastPix a terminé le stream, mais OBS continue d’envoyer la vidéo. Les spectateurs ne voient rien. Reconnectez OBS pour commencer une nouvelle diffusion sous le même lien, ou arrêtez OBS.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>OBS s’est arrêté. FastPix garde le stream ouvert pour l’instant. Lancez le streaming dans OBS pour continuer, ou terminez le stream.</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>OBS a perdu la connexion et a abandonné. FastPix garde encore le stream ouvert. Reconnectez OBS pour continuer.</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>OBS s’est fermé. Relancez-le et la diffusion continue&#xa0;: même lien, même enregistrement.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>OBS ne répond pas, mais le stream est toujours en direct sur FastPix. OBS l’envoie peut-être encore. Regardez la fenêtre d’OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>OBS ne répond pas, et les spectateurs ne reçoivent plus de vidéo. Si OBS s’est fermé, relancez-le et streamez à nouveau.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>FastPix est injoignable. OBS et les spectateurs sont affichés dans leur dernier état connu.</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>FastPix signale un état que cette application ne connaît pas. Consultez le tableau de bord FastPix.</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi parle ce stream&#xa0;?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>Toute personne qui a le lien</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>Seulement les personnes à qui vous donnez un lien de visionnage, jusqu’à son expiration</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nouveau stream</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Étiquettes pour vos propres programmes</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>Vérification de votre dernier stream…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Votre saisie ne peut pas être enregistrée (%1&#xa0;: %2). Elle sera perdue si vous fermez l’application, mais vous pouvez quand même créer le stream.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>FastPix crée le stream</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>Un lien à partager, une clé pour OBS</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>OBS est configuré pour vous</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>Ouvert ou fermé, rien à saisir</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>Vous cliquez sur Passer en direct</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>Et voyez quand on peut vous regarder</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1 est connecté</translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation>%1 (portable)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Enregistré sous %1. Ne partagez pas ce dossier&#xa0;: il contient votre clé de stream. Dans OBS, choisissez Profil &gt; Importer et sélectionnez-le. Puis choisissez %2 dans le menu Profil.</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>OBS n’est pas installé sur cet ordinateur. Rien n’a été modifié. Exportez plutôt un profil.</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>OBS ne verra un nouveau profil qu’après un redémarrage. Rien n’a été modifié. Fermez OBS et réessayez, ou exportez un profil et importez-le dans OBS.</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>OBS est encore ouvert. S’il pose une question, répondez-y. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>Les dossiers d’OBS ne répondent pas. S’ils sont sur un lecteur réseau, vérifiez qu’il est connecté.</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS n’a plus le profil %1 et n’a donc pas été lancé. Configurez OBS à nouveau.</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Sous Windows, OBS ne peut pas être lancé avec un profil nommé %1. Lancez OBS et choisissez-y le profil.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>Le profil %1 ne peut pas être copié, car son fichier %2 est endommagé. Rien n’a été modifié. Utilisez un nouveau profil.</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>OBS n’a pas encore de scène et ne peut donc pas streamer. Lancez OBS et ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 n’a pas pu être enregistré (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>Un problème est survenu avec OBS. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>La démo ne peut pas recevoir de streams sans FFmpeg. Installez FFmpeg, puis relancez la démo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>FastPix n’a pas envoyé la clé de ce stream. Ouvrez à nouveau le stream.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>FastPix n’a pas envoyé la phrase secrète SRT de ce stream. Ouvrez à nouveau le stream, ou utilisez RTMPS.</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>OBS ne peut pas utiliser cette adresse de serveur. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>La sortie simple n’a pas d’intervalle d’images clés&#xa0;: les spectateurs risquent d’attendre longtemps avant de voir l’image. Réglez «&#xa0;Mode de Sortie&#xa0;» sur Avancé, et l’intervalle d’images clés sur 2&#xa0;s.</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>Utilisez un nombre pair, car H.264 l’exige.</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>L’ID de stream SRT est trop long. Utilisez RTMPS.</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>La phrase secrète SRT doit compter de 10 à 79&#xa0;caractères. Utilisez RTMPS.</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>L’encodeur vidéo est %1, mais FastPix a besoin de H.264. Choisissez un encodeur H.264 sous Sortie.</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>L’application ne connaît pas l’encodeur %1. Assurez-vous qu’il encode en H.264.</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>L’encodeur audio est %1, mais FastPix a besoin d’AAC. Changez-le sous Sortie.</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>L’intervalle d’images clés est de %1&#xa0;s. Réglez-le sur 2&#xa0;s sous Sortie.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>L’encodeur choisit l’intervalle d’images clés (%1&#xa0;s). Réglez-le sur 2&#xa0;s sous Sortie.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>L’encodeur choisit l’intervalle d’images clés. Réglez-le sur 2&#xa0;s sous Sortie.</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>L’intervalle d’images clés n’a pas pu être lu. Assurez-vous qu’il est de 2&#xa0;s sous Sortie.</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>Le débit est de %1&#xa0;kbit/s, bien plus que nécessaire pour cette qualité. Les spectateurs ne verront aucune différence.</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>Le débit n’est que de %1&#xa0;kbit/s&#xa0;: l’image sera floue.</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>Le stream est retardé de %1&#xa0;s (Retard du stream, sous Avancé).</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>Si la connexion est coupée, OBS risque d’abandonner après %1&#xa0;s, alors que FastPix attend encore. Réglez «&#xa0;Nombres de tentatives maximales&#xa0;» sur 25 sous Avancé.</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>Si la connexion est coupée, OBS ne se reconnectera pas. Activez «&#xa0;Reconnexion automatique&#xa0;» sous Avancé.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Utilisez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>Elle envoie une mire et un son de test. Remplacez-les par votre propre source.</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>Pendant son exécution, les autres utilisateurs de cet ordinateur peuvent voir la clé dans la liste des processus.</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>Vérification de la disponibilité d’OBS…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>Vérification de l’accès à FastPix…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>Création d’un nouveau profil…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>Envoi et vérification des paramètres…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>Correction des paramètres de l’encodeur…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>En attente de la connexion d’OBS…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>En attente de la réception du stream par FastPix…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>En attente de l’arrêt d’OBS…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>Arrêt du stream sur FastPix…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>Restauration des paramètres d’OBS…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>OBS ne répond pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>OBS ne s’est pas encore arrêté. Avec un retard du stream, il envoie d’abord ce qui lui reste. Regardez la fenêtre d’OBS.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>OBS n’a pas encore commencé le streaming. Il se connecte peut-être encore. Regardez la fenêtre d’OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>La connexion à OBS a été perdue, il n’a donc pas pu être arrêté. S’il streame encore, arrêtez-le dans OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>OBS n’accepte pas le mot de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>La connexion à OBS a été perdue. OBS est peut-être en train de streamer. Regardez la fenêtre d’OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>La connexion à OBS a été perdue avant la vérification des paramètres. Rien n’a été lancé. Réessayez.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>OBS n’est pas passé au profil %1, rien n’a donc été lancé. Choisissez-le dans le menu Profil d’OBS, ou réessayez.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>OBS n’a pas gardé ces paramètres&#xa0;: %1. Rien n’a été lancé. Réessayez, ou saisissez les paramètres ci-dessous dans OBS sous Paramètres &gt; Stream (flux).</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>FastPix est injoignable. OBS n’a pas été modifié. Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>OBS n’arrive pas à se connecter à FastPix et s’est arrêté. La fenêtre d’OBS dit pourquoi. Vérifiez la connexion, ou utilisez l’autre protocole.</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>FastPix ne reçoit pas le stream depuis une minute. OBS streame toujours. Si rien ne change, arrêtez OBS et passez à nouveau en direct.</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>OBS a refusé la requête (%1, erreur %2). Rien n’a été lancé.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>FastPix n’a pas répondu, le stream est donc peut-être encore en direct. Il se termine de lui-même après le délai de reconnexion si rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>OBS streame déjà. Rien n’a été modifié. Terminez d’abord ce stream.</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>OBS enregistre. Rien n’a été modifié. Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>OBS change de profil. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Clé de stream</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Utiliser l’authentification</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Test de bande passante</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS est prêt pour ce stream, avec le profil %1.</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>Certains de ses paramètres ne conviennent pas à ce stream.</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Un autre programme utilise le port d’OBS&#xa0;: %1. Rien ne lui a été envoyé. Fermez ce programme, ou choisissez un autre port dans OBS sous Outils &gt; Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Un autre programme utilise le port d’OBS à l’adresse %1. Rien ne lui a été envoyé. Vérifiez l’adresse, ou choisissez un autre port dans OBS sous Outils &gt; Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Un autre programme utilise le port d’OBS. Rien ne lui a été envoyé. Fermez ce programme, ou choisissez un autre port dans OBS sous Outils &gt; Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Cet ordinateur ne peut pas confirmer que le programme sur le port d’OBS est OBS&#xa0;: %1. Rien ne lui a été envoyé. Si c’est votre OBS, confirmez-le une fois.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Cet ordinateur ne peut pas confirmer que le programme sur le port d’OBS est OBS. Rien ne lui a été envoyé. Si c’est votre OBS, confirmez-le une fois.</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>Le programme à l’adresse %1 ne demande pas le mot de passe d’OBS. Rien ne lui a été envoyé. Si vous avez désactivé l’authentification dans OBS, reconnectez-vous sans mot de passe.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>Les paramètres d’OBS exigent un mot de passe, mais le programme sur le port d’OBS ne le demande pas. Rien ne lui a été envoyé. Redémarrez OBS.</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>OBS a envoyé trop de messages, l’application a donc fermé la connexion. Elle se reconnecte dans une demi-minute.</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Le programme sur le port d’OBS est %1. Cet ordinateur ne peut pas confirmer qu’il s’agit d’OBS, ce qui est normal pour un OBS installé par Flatpak ou Snap. Il recevra votre clé de stream. Votre réponse est mémorisée jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Cet ordinateur ne peut pas confirmer que le programme sur le port d’OBS est OBS, ce qui est normal pour un OBS installé par Flatpak ou Snap. Il recevra votre clé de stream. Votre réponse est mémorisée jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Hors ligne depuis %1</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>OBS capture cet écran (%1). Les spectateurs verront «&#xa0;%2&#xa0;» si vous affichez cette valeur. Vous pouvez quand même la copier.</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>OBS capture cet écran (%1). Les clés restent masquées.</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Profil OBS</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>Mon profil actuel (seule la destination change)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>Nouveau profil (paramètres recommandés)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>OBS à utiliser</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Paramètres de l’encodeur…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exporter le profil OBS…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>Configurer sans lancer</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Relancer le stream dans OBS</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>Arrêter OBS, garder le stream ouvert</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>Connexion à OBS…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>Se connecter à OBS sur un autre ordinateur…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>Restaurer les paramètres d’OBS</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>Retirer d’OBS</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Terminer le stream…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>Qui peut regarder</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>Le maximum pour les spectateurs</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>FastPix crée une vidéo quand vous terminez le stream</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>FastPix le refuse ailleurs, cette application ne peut donc pas vérifier ce que voient les spectateurs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>Autoriser le retour en arrière</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>Pour revoir un passage pendant le direct</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Délai de reconnexion</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Temps d’attente de FastPix si OBS décroche</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Seulement sur mon site Web</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>Seulement sur</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>Ils commencent 20 à 30 secondes après le passage en direct, par RTMPS seulement. Ils ne sont ni dans l’enregistrement ni sur d’autres plateformes.</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>Les sous-titres nécessitent RTMPS. Avec SRT, les spectateurs n’en ont pas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>Se termine après 5&#xa0;minutes à l’antenne et ne peut pas être réactivé. FastPix supprime son enregistrement au bout d’un jour. Ne peut pas être envoyé à d’autres plateformes.</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>Stream d’essai</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>Activé, public</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>Activé, privé</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>Aussi sur</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix y envoie aussi la même image</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Étiquettes pour vos propres programmes</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>Les spectateurs ne les voient jamais</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>Partout</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>Autres encodeurs</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>Dans vMix et la plupart des logiciels, ajoutez une destination personnalisée avec ces champs.</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. Exécutez ceci dans un terminal (Linux, macOS, WSL), collez-y la valeur ci-dessous et appuyez sur Entrée. Le terminal ne l’affiche pas et ne la garde pas dans son historique.</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. Exécutez ceci dans le même terminal.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>Commande copiée. Elle ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>Commande pour %1 copiée.</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copier la valeur de %1</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>Afficher la valeur de %1</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>Masquer la valeur de %1</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Valeur de %1 copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Valeur de %1 copiée. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Masquer %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>%1&#xa0;: copié. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1&#xa0;: copié.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>Menu du stream</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>Une fois la connexion établie, vous passez en direct d’ici. OBS continue de streamer si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Se connecter à OBS</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>OBS à utiliser</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>L’application lit l’adresse et le mot de passe dans les paramètres d’OBS à chaque connexion. Elle ne les affiche pas et ne les enregistre pas.</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>Adresse d’OBS</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Dans OBS&#xa0;: Outils &gt; Paramètres du serveur WebSocket &gt; Afficher les informations de connexion.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>Mot de passe d’OBS</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>Il est enregistré dans votre trousseau.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>OBS ne chiffre pas cette connexion&#xa0;: d’autres personnes sur le réseau pourraient lire votre clé de stream. Ne l’utilisez que sur un réseau de confiance.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>Saisissez une adresse comme 192.168.1.20:4455, ou collez tout ce qu’OBS affiche.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>Envoyer depuis un téléphone</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>Code QR avec la clé de stream</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>Scannez ce code avec l’appareil photo du téléphone. Il contient le serveur et la clé de stream.</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>Ce code est votre clé de stream. Toute personne qui le photographie peut passer en direct ici&#xa0;: ne le montrez pas à l’antenne.</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>Masqué, car une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Installez Larix Broadcaster ou IRL Pro</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Pointez l’appareil photo vers le code</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>Lancez le stream dans l’application</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Installez Moblin (iPhone)</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Lancez le stream dans Moblin</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>Le code est masqué.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>Masqué dans %n&#xa0;s</numerusform>
            <numerusform>Masqué dans %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>Adresse du serveur (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>Connexion %1 (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>Chiffrement RTMPS (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>Connexion SRT (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>Service FastPix (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>Non vérifiée, faute de réponse à laquelle la comparer.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>Non vérifié, car une vérification précédente a échoué.</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>problème</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>%1 ne fonctionne pas d’ici, mais %2 fonctionne. Utilisez %2.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>Ce réseau demande sans doute de s’identifier d’abord. Ouvrez un navigateur Web, identifiez-vous, puis revérifiez. Ou utilisez le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>Vous semblez être hors ligne. Vérifiez le Wi-Fi ou le câble, et que les pages Web s’ouvrent. Puis revérifiez.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>%1 trouvé.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>Chiffré, et le certificat est correct.</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>Connecté, et le serveur répond.</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>FastPix répond via le proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>FastPix répond.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Le DNS du réseau n’a pas répondu à temps pour %1.</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>Un autre serveur a répondu, sans chiffrement RTMPS.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>La connexion a été coupée au début du chiffrement. Un pare-feu n’autorise peut-être que les pages Web.</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>Un autre serveur a répondu, sans SRT.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>Pas de réponse. Un pare-feu bloque sans doute UDP.</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>Un autre serveur a répondu, pas FastPix.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>%1 est introuvable. Vous êtes peut-être hors ligne, ou le DNS du réseau ne connaît pas ce nom.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>Pas de réponse. Un pare-feu bloque sans doute la connexion.</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>Refusé par un pare-feu ou par le serveur.</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>Aucune route depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>Un autre serveur a répondu pour %1 (mauvais nom de certificat).</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>Le certificat n’est pas fiable. Ce réseau ou un antivirus lit peut-être les connexions chiffrées.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>Le certificat n’est pas valide aujourd’hui, d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>Une page Web a répondu à la place, par exemple une page d’identification ou un filtre.</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>FastPix a un problème. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>Le proxy de cet ordinateur a bloqué la connexion.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Un autre serveur a répondu.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>Vous pouvez streamer d’ici, par %1. %2 ne fonctionne pas, mais vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>Vous pouvez streamer d’ici, par %1 ou %2.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>Vous pouvez streamer d’ici, par %1 ou %2. Voir ci-dessus pour les autres problèmes.</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>Vous ne pouvez pas streamer d’ici&#xa0;: %1 et SRT sont tous deux bloqués. Utilisez le partage de connexion d’un téléphone, ou demandez à l’administrateur de votre réseau d’autoriser TCP %2 ou UDP %3 vers %4.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>Le proxy n’y change rien&#xa0;: il laisse passer les pages Web, mais pas les streams.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>Ce réseau peut-il joindre FastPix&#xa0;? Rien de secret n’est envoyé.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>Utiliser SRT</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>Utiliser RTMPS</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>Dernier stream</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gérer les préréglages</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Remplacer le préréglage %1&#xa0;?</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>Il sera enregistré avec les paramètres actuels du formulaire.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Remplacer le préréglage</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Préréglage %1 enregistré.</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>Le préréglage %1 n’a pas été enregistré&#xa0;: %2 est inutilisable (%3).</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>Les fichiers de préréglages ne contiennent aucune clé, vous pouvez donc les partager.</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>Aucun préréglage pour l’instant. Remplissez le formulaire, puis choisissez «&#xa0;Enregistrer comme préréglage&#xa0;» au-dessus de son titre.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 est inutilisable (%2). Vos préréglages n’ont pas été modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>%n préréglage ajouté.</numerusform>
            <numerusform>%n préréglages ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>Rien n’a été ajouté, car vous avez déjà ces préréglages.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 n’est pas un fichier de préréglages lisible par cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Préréglages enregistrés sous %1.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Préréglage %1 supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exporter les préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>Préréglages (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Choisissez de %1 à %2 secondes (30 minutes).</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>L’application utilise elle-même le nom %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 n’est pas un nom de site Web. Saisissez-le comme example.com.</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>FastPix indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>Vous avez utilisé deux fois le nom %1. Chaque étiquette doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>C’est une étiquette de trop pour FastPix. Retirez-en une.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>FastPix n’accepte pas cela.</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>Donnez un titre au stream.</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>Donnez une valeur à cette étiquette, ou retirez-la.</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>Donnez un nom à cette étiquette, ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>Les spectateurs le scannent avec l’appareil photo d’un téléphone, et le lecteur s’ouvre.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Code QR du lien du lecteur</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>L’image ne peut pas être enregistrée sous %1 (%2).</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Code QR du lien du lecteur</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>Si vous terminez, les spectateurs seront déconnectés et OBS sera arrêté s’il est en train d’envoyer. Si vous restez en direct, le stream continue après la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>Terminer %n stream et quitter</numerusform>
            <numerusform>Terminer %n streams et quitter</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>Quitter, rester en direct</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>Arrêt en cours… Cela prend au plus %n seconde.</numerusform>
            <numerusform>Arrêt en cours… Cela prend au plus %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Copier le lien de l’enregistrement %1</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Ouvrir l’enregistrement %1</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Télécharger l’enregistrement %1</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Plus d’options pour l’enregistrement %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>Copier l’ID du média</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>FastPix n’a pas pu le terminer</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>FastPix n’a pas répondu, l’enregistrement a donc peut-être encore son ancien titre.</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>FastPix a gardé l’ancien titre. Renommez l’enregistrement dans le tableau de bord FastPix.</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Cet enregistrement n’existe plus sur FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>Aucun pour l’instant. Le premier apparaîtra ici quelques minutes après la fin du stream.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>FastPix n’a pas pu terminer tous les enregistrements. Donnez l’ID du média à l’assistance FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Lien copié. Toute personne qui le possède peut regarder pendant une semaine. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Lien copié. Toute personne qui le possède peut regarder pendant une semaine. Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>Lien de l’enregistrement copié.</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>ID du média copié.</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Renommer l’enregistrement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>L’enregistrement s’appelle maintenant %1.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>En direct %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>En direct depuis au moins %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>Spectateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>Terminé il y a %1</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>En direct à l’instant</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>Dernier direct à %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>Dernier direct hier</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>Dernier direct le %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Créé à l’instant</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>Créé à %1</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Créé hier</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>Créé le %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>Retour aux streams</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Aucun stream n’a %1 dans son titre, sa description, ses étiquettes ou son ID.</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Aucun stream n’a %1 dans son titre, sa description ou ses étiquettes.</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>Aucun stream n’a cet état.</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>Rechercher des streams</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>Titre, description, étiquettes ou ID du stream (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Tous les streams</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtrer par état&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>Mon espace de travail</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>Espace de travail %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>L’ID du stream</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>La clé de stream</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>Laissez-les telles quelles, sauf si FastPix vous en a donné d’autres.</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>Valeur définie par une option de lancement. Non modifiable ici.</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>Serveur RTMPS</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>Saisissez une adresse comme rtmps://host:443/live.</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Adresse SRT</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>Saisissez une adresse comme srt://host:778, avec un port et rien d’autre.</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>Adresse de lecture</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>Saisissez une adresse https sans paramètres de requête.</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>Page de visionnage</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>Saisissez une adresse https contenant {playbackId} et {token}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>FastPix ne précise pas lequel des deux SRT attend. Changez si SRT est refusé.</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>Rétablir les adresses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>Supprimer %n stream</numerusform>
            <numerusform>Supprimer %n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>Ce stream n’a pas encore d’ID de lecture, personne ne peut donc le regarder.</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>Seulement sur %1</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>Privé&#xa0;: accessible seulement avec un lien de visionnage</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>Utilisez-y le code d’intégration. La page du lecteur ne lit pas ce stream.</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>Toute personne qui a le lien peut regarder</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>Le lecteur n’affiche rien tant que le stream est désactivé.</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>Tant que vous n’êtes pas en direct, le lecteur n’affiche rien.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>Lien du lecteur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>Ouvrir le lecteur</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Code d’intégration</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>Seulement sur mon site Web…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>Lien du lecteur copié.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>Nouveau stream</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>Créer le stream ou enregistrer les modifications</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>Rechercher des streams</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recharger les streams</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>Supprimer le stream sélectionné dans la liste</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>Ouvrir le menu du stream</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>Modifier le stream</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>Dupliquer le stream</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>Copier l’ID du stream</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>Copier le serveur</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>Copier la clé de stream</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>Copier l’adresse SRT</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>Copier l’ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>Copier la phrase secrète SRT</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>Copier l’URL SRT</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>Copier le lien du lecteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>Revenir en arrière ou fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>Nouveau stream</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>Afficher tous les streams</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recharger les streams</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>Vos streams apparaîtront ici.</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>Ouverture de votre trousseau…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>FastPix ne répond pas</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>Liste pas à jour</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>Non enregistré&#xa0;: vous devrez vous reconnecter la prochaine fois</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>Créer une clé de signature pour cet espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>Les streams privés en ont besoin pour les liens de visionnage et pour vérifier ce que voient les spectateurs. FastPix la crée, et sa partie privée reste dans votre trousseau.</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>Créer la clé de signature</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>Remplacer la clé de signature&#xa0;?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>Tous les liens de visionnage de cet espace de travail cesseront aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>Supprimer la clé de signature&#xa0;?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>Tous les liens de visionnage de cet espace de travail cesseront aussitôt de fonctionner, et les streams privés ne pourront plus être vérifiés.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>Pas encore de clé. L’application en crée une avec votre premier lien de visionnage pour un stream privé.</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>Cet espace de travail a une clé, créée par FastPix Desktop. Sa partie privée n’est que dans votre trousseau.</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>La partie privée de la clé est absente de votre trousseau. Les liens de visionnage déjà partagés fonctionnent toujours, mais il faut une nouvelle clé pour en créer d’autres.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>FastPix n’a pas répondu, l’action a donc peut-être échoué. Vous pouvez réessayer sans risque&#xa0;: rien n’est créé deux fois.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui chiffre les secrets, la clé ne peut donc pas être conservée. Installez et lancez GNOME Keyring, KWallet ou KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>La clé a été supprimée chez FastPix. Ses liens de visionnage ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>Cet Access Token n’a pas le droit de gérer les clés de signature. Donnez-lui l’autorisation «&#xa0;System&#xa0;» dans le tableau de bord FastPix, ou utilisez un autre token.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>Votre trousseau est verrouillé ou ne répond pas. Déverrouillez-le (cherchez sa fenêtre), puis réessayez.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>La clé ne peut être ni lue ni enregistrée dans votre trousseau. Réessayez.</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>Créer la clé de signature</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>Remplacer la clé de signature</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>Supprimer la clé de signature</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>Pas d’aperçu pendant l’envoi depuis OBS</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>Pas d’aperçu pendant que vous êtes en direct</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>Rien ne peut être envoyé vers ce stream</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>Rien n’est envoyé vers ce stream</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>L’image d’OBS apparaît ici</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>Aperçu d’OBS</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>Terminé à %1</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>OBS capture cet écran, son image n’est donc pas affichée</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>EN DIRECT %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>EN DIRECT depuis au moins %1</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>Regardez OBS. S’il affiche un message, répondez-y.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>OBS envoie la vidéo, mais ce stream est désactivé.</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>Vérifiez le réseau, ou utilisez SRT.</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>Rien n’arrive à FastPix. Vérifiez le réseau ou le pare-feu.</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Il lui faut de la vidéo H.264, du son AAC et une image clé toutes les 2&#xa0;s.</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>Cherchez un message d’OBS sur votre écran.</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>Choisissez Démarrer en mode normal dans OBS. Le mode sans échec ne peut pas être contrôlé d’ici.</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>Cliquez sur Annuler dans l’assistant d’OBS. Les paramètres de votre stream y sont déjà.</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>Lancez OBS d’ici %1 environ et la diffusion continue&#xa0;: même lien, même enregistrement.</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>Lancez OBS à temps et la diffusion continue&#xa0;: même lien, même enregistrement.</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>Même lien, même enregistrement, pendant encore environ %1.</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>Même lien, même enregistrement, si FastPix n’a pas terminé le stream.</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>Il réessaie de lui-même. FastPix attend encore environ %1.</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>Il ne peut pas être lancé d’ici. FastPix attend encore environ %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>Il ne peut pas être lancé d’ici.</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>FastPix reçoit toujours le stream. Regardez OBS.</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>OBS s’arrête et repart&#xa0;: même lien, même enregistrement.</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Nouvel essai dans %1&#xa0;s. Le reste est affiché dans son dernier état connu.</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Nouvel essai. Le reste est affiché dans son dernier état connu.</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Il n’accepte plus le token de ce compte. Votre stream continue.</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>OBS a été déconnecté pendant plus de %2.</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>Ce stream-là s’arrêtera.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>Rien n’a été modifié. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>La version 28 ou ultérieure peut être contrôlée d’ici.</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1. Outils &gt; Paramètres du serveur WebSocket. 2. Cochez Activer le serveur WebSocket. 3. OK. La suite est automatique.</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Il se trouve dans OBS sous Outils &gt; Paramètres du serveur WebSocket &gt; Afficher les informations de connexion.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>Recherche d’OBS…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>Supprimé chez FastPix</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>Ce stream d’essai a déjà servi</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>Ce stream est désactivé</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS n’arrive pas à se connecter à FastPix</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>Rien n’arrive à FastPix</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix ne peut pas utiliser ce qu’OBS envoie</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>Lancement d’OBS…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>OBS n’a pas démarré</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>OBS demande comment démarrer</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>OBS est en cours de configuration</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Passage en direct…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS s’est fermé</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS s’est arrêté</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS a perdu la connexion</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>OBS sur %1 ne répond pas</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS ne répond pas</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>Vidéo figée pour les spectateurs</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>FastPix est injoignable</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>Les spectateurs peuvent regarder</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix a terminé le stream</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>Le stream est terminé</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>OBS est occupé par un autre stream</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS est en direct ailleurs</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>Un autre programme utilise le port d’OBS</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>OBS n’est pas installé</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>Cet OBS est trop ancien pour être contrôlé</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>OBS est fermé</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>Activez le serveur WebSocket d’OBS</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>OBS n’accepte pas le mot de passe</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>OBS est ouvert</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>Connexion à OBS…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Prêt à passer en direct</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>Recréer le stream</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nouveau stream</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>Activer le stream</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Paramètres de l’encodeur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>Lancer OBS et reprendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Relancer le stream dans OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Terminer le stream</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>Repasser en direct</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>Passer en direct ici…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>Connexion à OBS…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>Obtenir OBS Studio</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exporter le profil OBS…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>Lancer OBS</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>L’activer et relancer OBS</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Se connecter à OBS</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>Voir le lecteur</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Terminer le stream…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>Pas de son depuis %1</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>Image noire depuis %1</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>Image noire et pas de son depuis %1</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>Les spectateurs ont le son, mais pas d’image</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>L’image que voient les spectateurs apparaît ici</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>Lecture arrêtée</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS ignore %1 des images&#xa0;: l’encodage est trop lent. Réduisez la résolution ou la fréquence d’images dans OBS.</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS manque %1 des images&#xa0;: le rendu est trop lent. Réduisez la fréquence d’images dans OBS, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>Votre stream continue tant que votre encodeur l’envoie.</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Il envoie vers %1. Terminez d’abord ce stream-là, ou envoyez vers celui-ci depuis un téléphone ou un autre encodeur.</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>Il démarre peut-être encore, ou son serveur WebSocket est désactivé.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>FastPix reçoit le stream. Vérification en cours côté spectateurs.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>Les spectateurs attendent. FastPix garde le stream ouvert encore environ %1, puis le termine.</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>Les spectateurs voient les dernières secondes. FastPix garde le stream ouvert encore environ %1, puis le termine.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>FastPix reçoit le stream, mais rien de nouveau n’arrive aux spectateurs.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>FastPix reçoit le stream, mais rien de nouveau n’arrive aux spectateurs depuis %1&#xa0;s.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>OBS envoie le stream et FastPix le reçoit, mais rien de nouveau n’arrive aux spectateurs.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>OBS envoie le stream et FastPix le reçoit, mais rien de nouveau n’arrive aux spectateurs depuis %1&#xa0;s.</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>FastPix n’accepte rien pour ce stream, et son lien n’affiche rien. Le lien et la clé restent les mêmes.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>Les spectateurs attendent. FastPix peut terminer le stream à tout moment.</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>FastPix n’a plus ce stream. Son lien et sa clé ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>Un stream d’essai ne sert qu’une fois. FastPix ne le réactive pas.</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>OBS continue d’essayer. Les spectateurs ne voient rien.</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>OBS envoie le stream, mais les spectateurs ne voient rien.</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>Quelque chose arrive, mais les spectateurs ne voient rien.</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>OBS est configuré pour ce stream. Rien n’est encore diffusé.</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Il ne répond pas depuis 45&#xa0;s. Rien n’est diffusé.</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>OBS a planté la dernière fois, il pose donc une question. Répondez-y, puis revenez.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>OBS ouvre un assistant à son premier démarrage. Annulez-le, puis revenez.</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>FastPix prépare l’image pour les spectateurs.</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBS envoyait le stream. Son état ne peut plus être vérifié.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>Votre stream continue tant qu’OBS l’envoie.</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>Votre stream continue, mais son état ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>FastPix reçoit le stream. Ce que voient les spectateurs ne peut pas être vérifié d’ici.</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>Un autre encodeur envoie le stream. Son état ne peut pas être vérifié d’ici.</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>OBS envoie toujours la vidéo, mais les spectateurs ne voient rien.</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>Le lien et la clé restent les mêmes pour la prochaine fois.</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>Terminez d’abord ce stream-là, ou utilisez un autre encodeur.</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Il envoie vers un autre service. Vous pouvez aussi utiliser un autre encodeur, avec les paramètres ci-dessous.</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>Le stream est affiché dans son dernier état connu.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Fermez ce programme, ou choisissez un autre port dans OBS sous Outils &gt; Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>Installez OBS Studio, c’est gratuit. Ou envoyez depuis un autre encodeur, avec les paramètres ci-dessous.</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>Mettez OBS à jour. Ou exportez le profil, importez-le dans OBS et passez en direct depuis OBS.</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>Configure OBS pour ce stream et le lance. Rien n’est encore diffusé.</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>OBS est ouvert, mais d’autres programmes ne peuvent pas encore le contrôler.</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>OBS est ouvert. Saisissez son mot de passe une fois.</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>Connectez-vous une fois, puis passez en direct d’ici.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>Cela prend un instant. Rien n’est diffusé.</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>Privé&#xa0;: seules les personnes qui ont un lien de visionnage peuvent regarder. Rien n’est encore diffusé.</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1 est connecté. Rien n’est encore diffusé.</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 est connecté. Votre profil %2 reste tel quel. Rien n’est encore diffusé.</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>Ce stream d’essai se termine au bout de 5 minutes.</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>Ce stream d’essai se termine dans %1.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Il a été à l’antenne de %1 à %2. Le lien et la clé restent les mêmes pour la prochaine fois.</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Il a été à l’antenne jusqu’à %1. Le lien et la clé restent les mêmes pour la prochaine fois.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Il a été à l’antenne de %1 à %2. Un stream d’essai ne sert qu’une fois. FastPix ne le réactive pas.</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Il a été à l’antenne jusqu’à %1. Un stream d’essai ne sert qu’une fois. FastPix ne le réactive pas.</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>Aucune trame perdue</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>%1 trames perdues sur %2</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>vérifié il y a %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Débit, 10 dernières minutes</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>Utiliser les paramètres de connexion</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>Revenez pour passer en direct avec %1.</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>OBS est prêt</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Résumé copié.</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>Paramètres corrigés dans OBS.</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS est configuré. Vous trouverez le profil %1 dans son menu Profil.</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>Ce stream n’a pas été configuré dans OBS.</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>Retiré d’OBS, avec sa clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>Corriger les paramètres dans OBS</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>OBS envoie le stream, et FastPix le reçoit.</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>OBS s’est arrêté, et le stream est terminé.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Le stream est terminé.</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>OBS s’est arrêté.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Les paramètres d’OBS dans le profil %1 sont restaurés.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Arrêter OBS</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>Le mot de passe d’OBS n’a pas pu être enregistré dans votre trousseau. Il vous sera redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>Le mot de passe d’OBS n’a pas pu être supprimé de votre trousseau. Supprimez-y l’entrée «&#xa0;obs-websocket&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Vues (selon FastPix)&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>Spectateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>vérifié il y a %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>Modifications enregistrées.</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Rempli d’après %1. Modifiez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>ID du stream copié.</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1 est sélectionné et servira à votre prochain passage en direct.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>Les streams à l’antenne n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est activé. Vous pouvez passer en direct.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n stream supprimé</numerusform>
            <numerusform>%n streams supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n stream n’a pas été supprimé, car vous avez changé de compte.</numerusform>
            <numerusform>%n streams n’ont pas été supprimés, car vous avez changé de compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 n’a pas été supprimé, car vous avez changé de compte.</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Désactiver %1 en plein direct&#xa0;?</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Désactiver %1&#xa0;?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>OBS et les spectateurs seront aussitôt déconnectés. FastPix ne réactive pas un stream d’essai.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>FastPix ne réactive pas un stream d’essai.</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>OBS et les spectateurs seront aussitôt déconnectés. Personne ne pourra y envoyer de vidéo tant que vous ne l’aurez pas réactivé.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Supprimer %1 en plein direct&#xa0;?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>OBS et les spectateurs seront aussitôt déconnectés. L’adresse et la clé du stream cesseront de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Supprimer le stream</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>Je comprends que les spectateurs seront déconnectés</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>Copier l’ID du stream</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>Terminer le stream…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>Détails du stream</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>FastPix ne répond pas (vérifié il y a %1)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>passage en direct…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>les spectateurs peuvent regarder</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>à l’antenne</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>pas en direct</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS s’est arrêté</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS a perdu la connexion</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS ne répond pas</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS n’arrive pas à se connecter à FastPix</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>rien n’arrive à FastPix</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS est en direct ailleurs</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>ce stream est désactivé</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix ne peut pas utiliser ce qu’OBS envoie</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>les spectateurs ne voient rien</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>vidéo figée pour les spectateurs</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix a terminé le stream</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS s’est fermé</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>FastPix injoignable</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>état de FastPix inconnu</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>Débit, au plus %1</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>OBS a envoyé entre %1 et %2.</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>Spectateurs simultanés</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>Il y avait entre %1 et %2 spectateurs.</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>Vues (selon FastPix), au plus %1</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>FastPix a compté entre %1 et %2 vues.</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>Pic de spectateurs simultanés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>Le nombre de vues selon FastPix a atteint %1.</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>%1 a été à l’antenne le %2 de %3 à %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>%1 a été à l’antenne le %2 jusqu’à %3, pendant au moins %4.</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>Il n’y a eu aucune interruption.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>Temps d’antenne</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>Temps d’antenne, au moins</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>Pic de spectateurs</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>Interruptions (la plus longue&#xa0;: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>FastPix crée l’enregistrement. Il apparaîtra sous Enregistrements dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>Encore %n seconde pour annuler&#xa0;: appuyez sur %1 ou sur le bouton Annuler.</numerusform>
            <numerusform>Encore %n secondes pour annuler&#xa0;: appuyez sur %1 ou sur le bouton Annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>encore %n&#xa0;s</numerusform>
            <numerusform>encore %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>Stream sans titre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>En réception</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>Public&#xa0;: toute personne qui a le lien peut regarder</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>Privé&#xa0;: seules les personnes qui ont un lien de visionnage peuvent regarder</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Créer un lien de visionnage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>Pour votre propre liste. Les spectateurs ne le voient pas.</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Toute personne qui a le lien peut regarder %1 jusqu’à son expiration.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>Jusqu’au…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>Créer et copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>Vous pouvez le révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>Saisissez un nom pour distinguer vos liens.</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>Expiré aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>Jusqu’à %1 aujourd’hui</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>Sa clé de signature n’existe plus</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Il expire aujourd’hui à %1. Les spectateurs qui ont ce lien seront alors déconnectés, même pendant une diffusion.</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Il expire le %1. Les spectateurs qui ont ce lien seront alors déconnectés, même pendant une diffusion.</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>Toute personne qui regarde avec ce lien sera déconnectée. Vos autres liens fonctionneront toujours.</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Vérifié à %1&#xa0;: seules les personnes qui ont un lien de visionnage peuvent regarder.</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Vérifié à %1&#xa0;: FastPix laisse tout le monde regarder, même sans lien de visionnage. Si ce n’est pas voulu, terminez le stream.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>FastPix n’a pas répondu, l’action a donc peut-être échoué. Vous pouvez réessayer sans risque&#xa0;: chaque lien créé peut être révoqué.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>La clé de signature est absente de votre trousseau ou endommagée. Remplacez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>La liste des liens de visionnage est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Révoquer le lien pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>Révoquer le lien</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Créer un lien de visionnage</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>La documentation de FastPix décrit l’adresse HLS et le code d’intégration, mais pas le lien de la page. Essayez un lien de page une fois avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Le lien pour %1 ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>FastPix refuse le stream partout ailleurs&#xa0;: sur sa propre page de lecteur, dans des applications comme VLC et dans celle-ci. «&#xa0;Spectateurs&#xa0;» indique alors «&#xa0;Non vérifié&#xa0;»&#xa0;: contrôlez vous-même votre site Web.</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Seulement sur mon site Web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites Web</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>Séparez plusieurs sites par des virgules. Laissez vide pour autoriser la lecture partout.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 n’est pas un nom de site Web. Saisissez-le comme example.com.</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Nom de l’étiquette %1</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Valeur de l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation>Ouvert. Appuyez pour fermer.</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>Appuyez pour choisir.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
</TS>
