<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>Über diesen Stream</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>Gerade wird ein Stream erstellt. Warten Sie oder brechen Sie ab und wechseln Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>Der Secret Key wird von diesem Computer gelöscht. Ihre Streams bei FastPix bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>Ihr Konto verbinden …</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Weiteres Konto verbinden …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Support-Datei speichern …</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Über FastPix Desktop</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>%1 umbenennen …</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Von %1 abmelden …</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>Dieser Stream ging inzwischen live und wurde deshalb nicht gelöscht.</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>Sie können es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>FastPix hat nicht geantwortet, Ihre Änderungen sind also vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>FastPix hat nicht geantwortet, der Stream ist also vielleicht noch ausgeschaltet.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>FastPix hat nicht geantwortet, der Stream ist also vielleicht noch eingeschaltet.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>FastPix hat nicht geantwortet, der Stream ist also vielleicht noch live.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>FastPix hat nicht geantwortet, den Stream gibt es also vielleicht noch.</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>Der Stream ist nicht live und kann deshalb nicht beendet werden.</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>Dieser Stream ist schon eingeschaltet.</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>Dieser Stream ist schon ausgeschaltet.</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>In einem Testtarif beendet FastPix einen Stream nach 5 Minuten und kann ihn nicht wieder einschalten. Wechseln Sie im Dashboard den Tarif oder erstellen Sie einen neuen Stream.</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>FastPix kann einen ausgeschalteten Stream nicht ändern. Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>Wartezeit bei Abbruch, in Sekunden</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>Ihre Version: entfernt</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>Ihre Version: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>Andere Version: entfernt</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>Andere Version: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix sendet %1 auch dorthin, immer wenn der Stream live ist.</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>FastPix sendet Ihren Stream auch dorthin, immer wenn er live ist.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Streamschlüssel einblenden</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Streamschlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>Der übliche Server von %1. Ändern Sie ihn nur, wenn %1 Ihnen einen anderen anzeigt.</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>Die Adresse ohne Streamschlüssel, etwa rtmps://server/app.</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>Sie finden ihn in den Live-Einstellungen von %1. Er wird in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>Der Streamschlüssel wird in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Streamschlüssel ausblenden</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>Sie können Ziele hinzufügen, wenn Sie nicht auf Sendung sind.</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>Schalten Sie den Stream ein, um Ziele hinzuzufügen.</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>Teststreams können nicht an andere Ziele gesendet werden.</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix sendet dasselbe Bild auch dorthin</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>Nicht hinzugefügt: Der Stream ist auf Sendung. Das Ziel wird danach hinzugefügt.</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>Sein Streamschlüssel ist nicht mehr in Ihrem Schlüsselbund. Fügen Sie das Ziel erneut hinzu.</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>Den Stream oder dieses Ziel gibt es bei FastPix nicht mehr.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>FastPix hat nicht geantwortet, das Ziel wurde also vielleicht nicht hinzugefügt. Wird geprüft …</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>FastPix hat nicht geantwortet, das Ziel wurde also vielleicht nicht entfernt. Wird geprüft …</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>FastPix hat nicht geantwortet, das Umschalten hat also vielleicht nicht geklappt. Wird geprüft …</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1 nimmt höchstens %2 kbit/s an, Ihre Encoder-Einstellungen senden %3 kbit/s.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1 wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1 wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1 wurde nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>Geben Sie eine Adresse wie rtmps://server.example/live ein.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>Geben Sie den Streamschlüssel ein.</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>Auch auf</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>Untertitel werden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>Die Übertragung endet dort und läuft überall sonst weiter. Sie können das Ziel wieder hinzufügen, wenn Sie nicht auf Sendung sind.</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Nicht mehr an %1 senden?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>Sein Streamschlüssel wird von diesem Computer gelöscht. Streams, die dorthin gesendet werden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Ziel %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>Aus diesem Stream entfernen</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>Dieses Ziel löschen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Bitrate, letzte 10 Minuten</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>In der App ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>Sie können weiterarbeiten, und Ihre Eingaben bleiben erhalten. Wenn das öfter passiert, senden Sie uns bitte diese Details. Geheime Daten sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>Bisher %n Fehler</numerusform>
            <numerusform>Bisher %n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>Zeigt %1</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Sendet an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n Zuschauerlink im Umlauf</numerusform>
            <numerusform>%n Zuschauerlinks im Umlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>vor %1 geprüft</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Seit %1 geschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Startet · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Verbindet sich · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Verbindet sich …</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Vor %1 gestoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Versucht es weiter, seit %1 weg</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Versucht es von selbst weiter</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Seit %1 keine Antwort</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Empfängt · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Wartet auf OBS, noch %1</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>Wartet auf OBS</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Können zusehen, %1 verzögert</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>Können zusehen</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Seit %1 eingefroren</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>Bild eingefroren</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>Fragt, wie es starten soll</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Sein Assistent ist offen</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Läuft, noch nicht verbunden</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Sein WebSocket-Server ist aus</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>Sendet woandershin</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>Kommt nicht nach</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Sendet nichts</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Kann sich nicht verbinden</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Bereit zum Empfang</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Empfängt nichts</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>Kann es nicht verwenden</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>Test aufgebraucht</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Hat den Stream beendet</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>Können noch nicht zusehen</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>Bald</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>Sehen die letzten Sekunden</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>Sehen das letzte Bild</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>Der Link spielt nichts ab</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>Nicht geprüft: kein Signaturschlüssel</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>Nicht geprüft: nur auf Ihrer Website</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>Jemand anders hat dieselbe Einstellung geändert. Welche Version möchten Sie behalten?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>Mein Arbeitsbereich</translation>
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
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>Hilft Ihnen, mehrere Konten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>Ihr Schlüsselbund wird gesucht …</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>Beides finden Sie im FastPix-Dashboard unter „Access Tokens“.</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>Das Token braucht die Berechtigung „FastPix Video: Read and Write“.</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>FastPix-Dashboard öffnen</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>Mit FastPix verbinden</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>Erstellen Sie Livestreams und gehen Sie mit OBS live.</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>Hier aus dem FastPix-Dashboard einfügen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet sich …</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund. Der Secret Key wird deshalb nicht gespeichert, und Sie müssen sich beim nächsten Mal neu anmelden.</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>Der Secret Key wird in %1 gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Der Secret Key wird nicht gespeichert. Sie müssen sich beim nächsten Mal neu anmelden.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungsdaten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>Server kopieren</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Streamschlüssel</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>Streamschlüssel kopieren</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Streamschlüssel einblenden</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Streamschlüssel ausblenden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRT-Adresse</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>SRT-Adresse kopieren</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>Stream-ID</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRT-Stream-ID</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>SRT-Stream-ID kopieren</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>SRT-Stream-ID einblenden</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>SRT-Stream-ID ausblenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>SRT-Passphrase</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>SRT-Passphrase kopieren</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>SRT-Passphrase einblenden</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>SRT-Passphrase ausblenden</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>Vollständige URL</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>SRT-URL</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>SRT-URL kopieren</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>SRT-URL einblenden</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>SRT-URL ausblenden</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>FastPix hat die Schlüssel dieses Streams nicht gesendet. Öffnen Sie den Stream erneut.</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>OBS-Profil exportieren</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>Smartphone …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>Andere Encoder …</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>Andere Encoder</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>Server kopiert.</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>SRT-Adresse kopiert.</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>Diese URL enthält maskierte Zeichen, die OBS nicht lesen kann. Verwenden Sie in OBS die Felder darüber.</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>Für Encoder, die eine einzige URL brauchen. Verwenden Sie in OBS die Felder darüber, denn OBS schreibt die URL vielleicht ins Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Streamschlüssel kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Streamschlüssel kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT-Passphrase kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>SRT-Passphrase kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT-URL kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>SRT-URL kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT-Stream-ID kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>SRT-Stream-ID kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>SRT-Stream-ID kopiert.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>Speicherort für den Profilordner</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>Hierhin exportieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>Trotzdem einblenden</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>%1 (%2 s)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>Um %n Zeichen zu lang (höchstens %1).</numerusform>
            <numerusform>Um %n Zeichen zu lang (höchstens %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>Kürzen Sie den Text auf höchstens %n Zeichen.</numerusform>
            <numerusform>Kürzen Sie den Text auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>Geben Sie höchstens %n Website ein.</numerusform>
            <numerusform>Geben Sie höchstens %n Websites ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n Stream gefunden.</numerusform>
            <numerusform>%n Streams gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>%n-mal unterbrochen.</numerusform>
            <numerusform>%n-mal unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>Es gab %n Unterbrechung. Sie dauerte %1.</numerusform>
            <numerusform>Es gab %n Unterbrechungen. Die längste dauerte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n Stream ist noch live: %1.</numerusform>
            <numerusform>%n Streams sind noch live: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n Stream ist noch live, darunter %1.</numerusform>
            <numerusform>%n Streams sind noch live, darunter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Minute vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Minuten vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Stunde vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Stunden vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Tag vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Tage vor. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Minute nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Minuten nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Stunde nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Stunden nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>Die Uhr geht %n Tag nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
            <numerusform>Die Uhr geht %n Tage nach. Lassen Sie sie automatisch stellen, sonst lehnen Server die Verbindung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Zuschauerlink kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Zuschauerlink kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>HLS-Adresse kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>HLS-Adresse kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Einbettungscode kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Einbettungscode kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>Die App ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Ihre Eingaben sind noch da. Wenn Sie gerade dabei waren, einen Stream zu erstellen, prüft die App, ob es ihn gibt. Wenn Sie uns die Datei %1 senden, hilft uns das, den Absturz zu beheben: Sie enthält keine Geheimnisse. Vielleicht bewahrt Ihr System auch ein Speicherabbild auf. Senden Sie dieses niemandem, denn es kann Ihre Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>Stream erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>Es wird noch nichts übertragen</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>Sie haben abgebrochen, aber der Stream existiert vielleicht schon. Ihre Streams werden geprüft … Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>FastPix hat nicht geantwortet, der Stream existiert also vielleicht. Ihre Streams werden geprüft … Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Die Antwort von FastPix ging verloren, aber %1 wurde erstellt. Hier ist der Stream.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Die Antwort von FastPix ging verloren, aber %1 wurde erstellt. Der Stream steht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>Stream anzeigen</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Sie haben abgebrochen, aber FastPix hatte %1 schon erstellt. Behalten oder löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde nicht erstellt. Ihre Eingaben sind noch da, und Sie können den Stream gefahrlos noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>Es wird geprüft, ob Ihr letzter Stream erstellt wurde, damit er nicht zweimal angelegt wird. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>Es wurde nichts gesendet. Bevor die App einen Stream erstellt, speichert sie einen Vermerk, damit er nach einem Absturz nicht doppelt erstellt wird. Dieser Vermerk konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>Ohne Absturzschutz erstellen</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>Die lokale Datenbank kann nicht verwendet werden. %1 Ihre Streams bei FastPix sind nicht betroffen. Wenn die App beim Erstellen eines Streams geschlossen wurde, sehen Sie in Ihrer Liste nach, bevor Sie ihn noch einmal erstellen.</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Die lokale Datenbank war beschädigt. Sie wurde nach %1 verschoben, und eine neue wurde angelegt. Ihre Streams bei FastPix sind nicht betroffen, aber Ihre Vorlagen sind verloren. Wenn die App beim Erstellen eines Streams geschlossen wurde, sehen Sie in Ihrer Liste nach, bevor Sie ihn noch einmal erstellen.</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde bei FastPix gelöscht.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 stammt von einer neueren Version der App. Die Datei wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>Demo. Nichts hier ist echt, und nichts geht ins Internet.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Mein Konto verbinden</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>Auch auf %1</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>Weiteres hinzufügen</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>Noch %n möglich</numerusform>
            <numerusform>Noch %n möglich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>Aufzeichnung herunterladen</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4-Video (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>Heruntergeladen: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>Download von Aufzeichnung %1 anhalten</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>Download von Aufzeichnung %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>FastPix bereitet die Datei vor. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>Der Download beginnt …</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>Die Verbindung ging verloren. Neuer Versuch …</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Download angehalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>Download von Aufzeichnung %1 erneut versuchen</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>Download von Aufzeichnung %1 fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>Der Download endete unerwartet. Was bisher heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>In %1 kann nicht geschrieben werden (%2). Was bisher heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>FastPix konnte aus dieser Aufzeichnung keine Datei erstellen.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>Der Signaturschlüssel fehlt in Ihrem Schlüsselbund oder ist beschädigt. Ersetzen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Diese Aufzeichnung gibt es bei FastPix nicht mehr.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>FastPix erlaubt nicht, diese Aufzeichnung von hier aus herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix hat %1 doch noch erstellt. Behalten oder löschen?</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix hat %1 doch noch erstellt. Der Stream wird inzwischen benutzt und wurde deshalb behalten.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>FastPix hat %1 mehrfach erstellt. Die Kopie von %2 wird hier nicht benutzt. Wenn Sie noch einen anderen Computer verwenden, sehen Sie dort nach, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix hat %1 mehrfach erstellt, und Sie haben alle benutzt oder geöffnet. Öffnen Sie den Stream, den Sie nicht brauchen, und löschen Sie ihn über sein Menü.</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 gibt es nicht mehr. Beide Kopien wurden im selben Moment gelöscht, eine davon vermutlich auf einem anderen Computer. Erstellen Sie den Stream bei Bedarf noch einmal.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix hat %1 mehrfach erstellt. Nur einer davon wird hier benutzt. Wenn Sie noch einen anderen Computer verwenden, sehen Sie dort nach, bevor Sie die anderen löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>%n unbenutzten Stream löschen</numerusform>
            <numerusform>%n unbenutzte Streams löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: Der unbenutzte Stream wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: Es wurde nichts gelöscht. Den anderen Stream gibt es nicht mehr, oder er wird benutzt.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Andere Dauer</translation>
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
        <translation>Stream bearbeiten</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>Wer zusehen kann, Qualität und Aufzeichnung lassen sich nach dem Erstellen nicht mehr ändern.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Wartezeit bei Abbruch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>So lange wartet FastPix, wenn OBS ausfällt</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Labels für Ihre eigenen Programme</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>Dieser Stream ist ausgeschaltet. FastPix lehnt Änderungen vielleicht ab, bis Sie ihn einschalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>iframe kopieren (jede Website)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>Webkomponente kopieren (eigener Code)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>HLS-Adresse kopieren (eigener Player)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>HLS-Adresse kopieren (mit Zurückspulen)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>Einbettungscode kopiert.</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>HLS-Adresse kopiert.</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>Encoder-Einstellungen</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>Videobitrate</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Audiobitrate</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>Breite der Leinwand</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>Höhe der Leinwand</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>Höchstens etwa zwei Drittel Ihrer Upload-Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>Die Größe Ihrer Szenen. Das Video wird daraus skaliert.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>Empfohlene Werte</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>Die Zuschauer werden sofort getrennt. Stoppen Sie Ihren Encoder selbst.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 beenden?</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Die Zuschauer sehen, dass es vorbei ist. FastPix erstellt die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Die Zuschauer sehen, dass es vorbei ist.</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>FastPix wartet %1. Wenn Sie bis dahin wieder live gehen, läuft der Stream weiter.</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Für alle beenden</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>Nur OBS stoppen</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Stream beenden</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Live bleiben</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBS stoppen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>FastPix hat %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>FastPix nimmt diese Access Token ID mit diesem Secret Key nicht an.</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>FastPix nimmt das Access Token dieses Kontos nicht mehr an.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>Dieses Access Token darf keine Livestreams verwalten.</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>Diesen Stream gibt es bei FastPix nicht mehr. Jemand hat ihn gelöscht.</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>Unter dieser Adresse gibt es keine FastPix-API.</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>FastPix bekommt zu viele Anfragen von diesem Konto.</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>FastPix hat ein Problem (Fehler %1).</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Die API-Adresse leitet auf %1 weiter. Die App ist ihr nicht gefolgt, um Ihren Secret Key zu schützen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 kann nicht verwendet werden (%2).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>Die API-Adresse leitet auf eine andere weiter. Die App ist ihr nicht gefolgt, um Ihren Secret Key zu schützen.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>FastPix hat eines der Felder nicht angenommen.</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>FastPix hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>FastPix hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Dem Zertifikat von %1 wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Der Proxy dieses Computers hat die Verbindung zu %1 blockiert.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Das wurde nicht gesendet: %1 hat frühere Anfragen noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>Es wurde nichts erstellt. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>Kopieren Sie beides noch einmal aus dem FastPix-Dashboard, unter „Access Tokens“.</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>Geben Sie ihm im Dashboard die Berechtigung „FastPix Video: Read and Write“ oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>Prüfen Sie das Datum dieses Computers oder fragen Sie Ihren Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Prüfen Sie die API-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>Ihr Secret Key ist noch darin. Entsperren Sie den Schlüsselbund (achten Sie auf sein Fenster) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Beim Schließen der App werden Sie abgemeldet. Um angemeldet zu bleiben, installieren und starten Sie GNOME Keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>Beim Schließen der App werden Sie abgemeldet. Um angemeldet zu bleiben, entsperren Sie den Schlüsselbund (achten Sie auf sein Fenster) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Sie sind noch bei %1 angemeldet, weil der Secret Key vielleicht noch im Schlüsselbund ist. Ihre Streams sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>Starten Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund (achten Sie auf sein Fenster) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>Auf diesem Computer gibt es keinen verschlüsselten Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>Ihr Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>Ihr Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Auf diesem Computer kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Der Ordner %1 kann nicht verwendet werden: %2. Sie können streamen, aber Ihre Einstellungen und Eingaben gehen verloren, wenn Sie die App schließen. Beheben Sie das Problem mit dem Ordner und starten Sie die App neu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>Live lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Stream beenden</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wird beendet …</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde beendet.</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Mit %1 live gehen?</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>Die Zuschauer sehen, was OBS gerade zeigt.</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>Diese Einstellungen in OBS für mich korrigieren</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>Ton wird geprüft …</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>Bild aus OBS</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>Diese Szene ist leer: Die Zuschauer sehen ein schwarzes Bild</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>OBS sendet gerade nichts</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>Encoder-Einstellungen passen</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>Einige OBS-Einstellungen passen nicht zu diesem Stream:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>Ton: ja</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>Kein Ton: Prüfen Sie den Audiomixer von OBS</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>Ton: nicht geprüft</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>Szene: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1. Ihr aktuelles Profil bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 wird erstellt. Ihr aktuelles Profil bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>Verwendet Ihr Profil %1. Nur das Ziel ändert sich.</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Auch auf</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBS-Profil</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Über FastPix Desktop</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Hinweise zu Drittanbietern</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>Eine Support-Datei enthält Versionen, Einstellungen und das Protokoll. Geheime Daten sind unkenntlich gemacht. Es wird nichts gesendet: Sie entscheiden, wer die Datei bekommt.</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Support-Datei speichern …</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>MIT-Lizenz. Ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Gespeichert als %1. Bitte lesen Sie die Datei, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>Die Datei wurde nicht gespeichert, weil sie geheime Daten enthalten hätte. Bitte melden Sie uns das, aber ohne das Protokoll.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>Die Datei konnte nicht gespeichert werden (%1). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>Diese Kopie läuft direkt aus dem Quelltext. Die Lizenzen liegen in den Paketordnern von Python.</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>Tonpegel</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>Kein Ton</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Link für %1 kopieren</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>Link zur Seite</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>HLS-Adresse</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Einbettungscode</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Link für %1 zurückziehen</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>Link für %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>Die Liste der Streams kann auf diesem Computer nicht gespeichert werden (%1). Ihre Streams bei FastPix sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>Stattdessen mit %1 live gehen?</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>OBS ist woanders live. Der Stream dort wird gestoppt, dann geht OBS hier live.</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>Stoppen und live gehen</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>Ist das Ihr OBS?</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Ja, verbinden</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>WebSocket-Server von OBS einschalten?</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Über ihn startet und stoppt diese App den Stream in OBS. Auch andere Programme, die das OBS-Passwort kennen, können OBS damit steuern, und vielleicht fragt eine Firewall wegen OBS nach. Ausschalten können Sie den Server in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen“.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>OBS öffnet beim ersten Start einen Assistenten. Klicken Sie dort auf „Abbrechen“: Die Einstellungen Ihres Streams sind schon in OBS. Kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>Einschalten und OBS starten</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>Einschalten und OBS neu starten</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>Passwort verlangen</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Stream beenden</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ist vielleicht noch live.</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>%1 ist noch live, aber OBS hat seit %2 nichts gesendet. Beenden Sie den Stream, wenn ihn kein anderer Encoder benutzt.</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ist noch live. Der Stream lief weiter, während dieser Computer im Ruhezustand war.</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde beendet, während dieser Computer im Ruhezustand war. Sie können damit wieder live gehen.</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>Ein Stream ist zu Ende</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>Noch live</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 war noch nie live. Behalten oder löschen?</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>%1 (erstellt am %2) war noch nie live. Behalten oder löschen?</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ist noch live.</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>Bei Störungen benachrichtigen</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>Dieses Fenster im Vordergrund halten</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>Während Sie live sind</translation>
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
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop (Demo)</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>Stream erstellt.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>OBS hat nichts gesendet.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>Zurzeit nichts.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>Zurzeit %1.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>Live, nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>Problem mit dem Stream</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>An diesen Stream wird nichts gesendet.</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>OBS ist woanders live.</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>OBS verbindet sich mit FastPix …</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>OBS sendet. FastPix sollte es in wenigen Sekunden empfangen …</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>FastPix bereitet das Video für die Zuschauer vor …</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>Die ersten Sekunden sind auf dem Weg zu den Zuschauern …</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>Es wird geprüft, ob die Zuschauer zusehen können …</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>OBS sendet, FastPix empfängt, und die Zuschauer können zusehen.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>OBS sendet und FastPix empfängt. Was die Zuschauer sehen, lässt sich von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>OBS sendet und FastPix empfängt. Was die Zuschauer sehen, lässt sich von hier aus gerade nicht prüfen.</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>Die Zuschauer können zusehen. OBS ist nicht verbunden und wird deshalb nicht geprüft.</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>FastPix empfängt. OBS und das Bild der Zuschauer lassen sich von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>OBS sendet nicht mehr. FastPix hält den Stream offen …</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>OBS ist woanders live: Server oder Streamschlüssel gehören nicht zu diesem Stream. Um an diesen Stream zu senden, gehen Sie hier live.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>OBS kann sich nicht mit FastPix verbinden. Die Zuschauer sehen nichts.</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>OBS sendet, aber bei FastPix kommt nichts an. Die Zuschauer sehen nichts. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>OBS sendet, aber dieser Stream ist ausgeschaltet. Die Zuschauer sehen nichts. Schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>FastPix empfängt, aber der Stream geht nicht live. Die Verbindung ist vielleicht zu langsam, oder OBS sendet kein H.264-Video mit AAC-Ton.</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>Der Stream ist live, aber dieses OBS sendet nicht an ihn. Das tut ein anderer Encoder, oder der Stream wurde nie beendet. Beenden Sie ihn, wenn niemand live sein soll.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>FastPix empfängt, aber für die Zuschauer gibt es noch nichts zu sehen. Sehen Sie im Player nach. Bleibt er leer, sorgen Sie dafür, dass OBS H.264 mit einem Keyframeintervall von 2 s sendet.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>FastPix empfängt, aber bei den Zuschauern ist das Bild eingefroren. Sehen Sie im Player nach. Ist es auch dort eingefroren, stoppen Sie den Stream in OBS und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>OBS ist verbunden, sendet aber nichts. Das Video der Zuschauer bleibt bald stehen. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>OBS hat die Verbindung verloren und verbindet sich neu.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>FastPix hat den Stream beendet, weil OBS länger als %1 weg war. Wenn OBS wiederkommt, beginnt unter demselben Link eine neue Übertragung.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>FastPix hat den Stream beendet, aber OBS sendet noch. Die Zuschauer sehen nichts. Verbinden Sie sich neu, um unter demselben Link eine neue Übertragung zu beginnen, oder stoppen Sie OBS.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>OBS sendet nicht mehr. FastPix hält den Stream vorerst offen. Starten Sie den Stream in OBS, um fortzufahren, oder beenden Sie ihn.</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>OBS hat die Verbindung verloren und aufgegeben. FastPix hält den Stream noch offen. Verbinden Sie sich neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>OBS wurde geschlossen. Starten Sie es wieder, dann geht die Übertragung weiter: gleicher Link, gleiche Aufzeichnung.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>OBS antwortet nicht, aber FastPix ist noch live. OBS sendet vielleicht noch. Sehen Sie im Fenster von OBS nach.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>OBS antwortet nicht, und die Zuschauer bekommen kein neues Video. Wenn OBS geschlossen wurde, starten Sie es und streamen Sie wieder.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>FastPix ist nicht erreichbar. Für OBS und die Zuschauer sehen Sie den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>FastPix meldet einen Status, den diese App nicht kennt. Sehen Sie im FastPix-Dashboard nach.</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>Alle, die den Link haben</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>Nur wer von Ihnen einen Zuschauerlink hat, bis dieser abläuft</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Neuer Stream</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Labels für Ihre eigenen Programme</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>Ihr letzter Stream wird geprüft …</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Ihre Eingaben können nicht gespeichert werden (%1: %2). Sie gehen verloren, wenn Sie die App schließen, aber Sie können den Stream trotzdem erstellen.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>FastPix erstellt den Stream</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>Ein Link zum Teilen, ein Schlüssel für OBS</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>OBS wird für Sie eingerichtet</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>Ob es läuft oder nicht, ganz ohne Tippen</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>Sie klicken auf „Live gehen“</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>Und sehen, ab wann Zuschauer zusehen können</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1 ist verbunden</translation>
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
        <translation>%1 (portabel)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Gespeichert als %1. Geben Sie diesen Ordner nicht weiter: Er enthält Ihren Streamschlüssel. Wählen Sie in OBS „Profil &gt; Importieren“ und dann den Ordner. Wählen Sie danach %2 im Profilmenü.</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>OBS ist auf diesem Computer nicht installiert. Es wurde nichts geändert. Exportieren Sie stattdessen ein Profil.</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>OBS bemerkt ein neues Profil erst nach einem Neustart. Es wurde nichts geändert. Schließen Sie OBS und versuchen Sie es erneut, oder exportieren Sie ein Profil und importieren Sie es in OBS.</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>OBS ist noch geöffnet. Wenn es etwas fragt, antworten Sie dort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>Die Ordner von OBS sind nicht erreichbar. Wenn sie auf einem Netzlaufwerk liegen, prüfen Sie, ob es verbunden ist.</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS hat das Profil %1 nicht mehr, deshalb wurde es nicht gestartet. Richten Sie OBS neu ein.</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS kann unter Windows nicht mit einem Profil namens %1 gestartet werden. Starten Sie OBS und wählen Sie das Profil dort.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>Das Profil %1 kann nicht kopiert werden, weil seine Datei %2 beschädigt ist. Es wurde nichts geändert. Verwenden Sie ein neues Profil.</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>OBS hat noch keine Szenen und kann deshalb nicht streamen. Starten Sie OBS und legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 konnte nicht gespeichert werden (%2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>Mit OBS ist etwas schiefgegangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>Die Demo kann ohne FFmpeg keine Streams empfangen. Installieren Sie FFmpeg und starten Sie die Demo dann neu.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>FastPix hat den Schlüssel dieses Streams nicht gesendet. Öffnen Sie den Stream erneut.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>FastPix hat die SRT-Passphrase dieses Streams nicht gesendet. Öffnen Sie den Stream erneut oder verwenden Sie RTMPS.</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>OBS kann diese Serveradresse nicht verwenden. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>Die einfache Ausgabe kennt kein Keyframeintervall, deshalb warten Zuschauer vielleicht lange auf das Bild. Stellen Sie den Ausgabemodus auf „Erweitert“ und das Keyframeintervall auf 2 s.</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>Geben Sie eine gerade Zahl ein, H.264 verlangt das.</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>Die SRT-Stream-ID ist zu lang. Verwenden Sie RTMPS.</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>Die SRT-Passphrase ist nicht 10 bis 79 Zeichen lang. Verwenden Sie RTMPS.</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>Der Videokodierer ist %1, aber FastPix braucht H.264. Wählen Sie unter „Ausgabe“ einen H.264-Kodierer.</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>Die App kennt den Kodierer %1 nicht. Stellen Sie sicher, dass er H.264 kodiert.</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>Der Audiokodierer ist %1, aber FastPix braucht AAC. Ändern Sie ihn unter „Ausgabe“.</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>Das Keyframeintervall beträgt %1 s. Stellen Sie es unter „Ausgabe“ auf 2 s.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>Der Kodierer wählt das Keyframeintervall selbst (%1 s). Stellen Sie es unter „Ausgabe“ auf 2 s.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>Der Kodierer wählt das Keyframeintervall selbst. Stellen Sie es unter „Ausgabe“ auf 2 s.</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>Das Keyframeintervall konnte nicht gelesen werden. Stellen Sie sicher, dass es unter „Ausgabe“ 2 s beträgt.</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>Die Bitrate beträgt %1 kbit/s, weit mehr, als diese Qualität braucht. Die Zuschauer sehen keinen Unterschied.</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>Die Bitrate beträgt nur %1 kbit/s, das Bild wird also unscharf.</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>Der Stream ist um %1 s verzögert („Streamverzögerung“ unter „Erweitert“).</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>Wenn die Verbindung abbricht, gibt OBS vielleicht nach %1 s auf, während FastPix noch wartet. Stellen Sie „Maximale Wiederholungsversuche“ unter „Erweitert“ auf 25.</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>Wenn die Verbindung abbricht, verbindet sich OBS nicht neu. Schalten Sie unter „Erweitert“ die Option „Automatisches Wiederverbinden“ ein.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>Er sendet ein Testbild mit Ton. Ersetzen Sie beides durch Ihre eigene Quelle.</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>Solange er läuft, sehen andere Benutzer dieses Computers den Schlüssel in der Prozessliste.</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>Es wird geprüft, ob OBS gerade nichts sendet …</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>Es wird geprüft, ob FastPix erreichbar ist …</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>Ein neues Profil wird erstellt …</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>Einstellungen werden gesendet und geprüft …</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>Encoder-Einstellungen werden korrigiert …</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>Warten, bis OBS sich verbindet …</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>Warten, bis FastPix den Stream empfängt …</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>Warten, bis OBS stoppt …</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>Der Stream wird bei FastPix beendet …</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>Die Einstellungen von OBS werden wiederhergestellt …</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>OBS antwortet nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>OBS sendet noch. Bei einer Streamverzögerung sendet es erst noch den Rest. Sehen Sie im Fenster von OBS nach.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>OBS hat noch nicht mit dem Streamen begonnen. Vielleicht verbindet es sich noch. Sehen Sie im Fenster von OBS nach.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>Die Verbindung zu OBS ging verloren, deshalb konnte es nicht gestoppt werden. Wenn es noch streamt, stoppen Sie es in OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>OBS nimmt das Passwort nicht an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>Die Verbindung zu OBS ging verloren. OBS streamt vielleicht. Sehen Sie im Fenster von OBS nach.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>Die Verbindung zu OBS ging verloren, bevor die Einstellungen geprüft waren. Es wurde nichts gestartet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>OBS hat nicht zum Profil %1 gewechselt, deshalb wurde nichts gestartet. Wählen Sie es im Profilmenü von OBS oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>OBS hat diese Einstellungen nicht übernommen: %1. Es wurde nichts gestartet. Versuchen Sie es erneut oder geben Sie die unten stehenden Einstellungen in OBS unter „Einstellungen &gt; Stream“ ein.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>FastPix ist nicht erreichbar. OBS wurde nicht geändert. Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>OBS kann sich nicht mit FastPix verbinden und versucht es nicht mehr. Im Fenster von OBS steht, warum. Prüfen Sie die Verbindung oder verwenden Sie das andere Protokoll.</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>FastPix hat den Stream nach einer Minute noch nicht empfangen. OBS streamt noch. Wenn sich nichts ändert, stoppen Sie OBS und gehen Sie noch einmal live.</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>OBS hat die Anfrage abgelehnt (%1, Fehler %2). Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>FastPix hat nicht geantwortet, der Stream ist also vielleicht noch live. Er endet nach der Wartezeit bei Abbruch von selbst, wenn nichts an ihn gesendet wird.</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>OBS streamt schon. Es wurde nichts geändert. Beenden Sie zuerst den laufenden Stream.</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>OBS nimmt gerade auf. Es wurde nichts geändert. Stoppen Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>OBS wechselt gerade das Profil. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Streamschlüssel</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Authentifizierung verwenden</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Bandbreitentest</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS ist mit dem Profil %1 für diesen Stream bereit.</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>Einige seiner Einstellungen passen nicht zu diesem Stream.</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Ein anderes Programm verwendet den Port von OBS: %1. Es wurde nichts dorthin gesendet. Schließen Sie dieses Programm oder wählen Sie in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen“ einen anderen Port.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Ein anderes Programm verwendet den Port von OBS auf %1. Es wurde nichts dorthin gesendet. Prüfen Sie die Adresse oder wählen Sie in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen“ einen anderen Port.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Ein anderes Programm verwendet den Port von OBS. Es wurde nichts dorthin gesendet. Schließen Sie dieses Programm oder wählen Sie in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen“ einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Dieser Computer kann nicht bestätigen, dass das Programm am Port von OBS wirklich OBS ist: %1. Es wurde nichts dorthin gesendet. Wenn es Ihr OBS ist, bestätigen Sie das einmal.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Dieser Computer kann nicht bestätigen, dass das Programm am Port von OBS wirklich OBS ist. Es wurde nichts dorthin gesendet. Wenn es Ihr OBS ist, bestätigen Sie das einmal.</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>Das Programm auf %1 fragt nicht nach dem OBS-Passwort. Es wurde nichts dorthin gesendet. Wenn Sie die Authentifizierung in OBS ausgeschaltet haben, verbinden Sie sich erneut, ohne Passwort.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>Die Einstellungen von OBS verlangen ein Passwort, aber das Programm am Port von OBS fragt nicht danach. Es wurde nichts dorthin gesendet. Starten Sie OBS neu.</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>OBS hat zu viele Nachrichten gesendet, deshalb hat die App die Verbindung getrennt. Sie verbindet sich in einer halben Minute neu.</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Das Programm am Port von OBS ist %1. Dieser Computer kann nicht bestätigen, dass es OBS ist. Bei einem OBS aus Flatpak oder Snap ist das normal. Das Programm erhält Ihren Streamschlüssel. Ihre Antwort gilt, bis Sie die Verbindung trennen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Dieser Computer kann nicht bestätigen, dass das Programm am Port von OBS wirklich OBS ist. Bei einem OBS aus Flatpak oder Snap ist das normal. Das Programm erhält Ihren Streamschlüssel. Ihre Antwort gilt, bis Sie die Verbindung trennen.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Offline seit %1</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>OBS nimmt diesen Bildschirm auf (%1). Die Zuschauer würden „%2“ sehen, wenn Sie es einblenden. Kopieren können Sie es trotzdem.</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>OBS nimmt diesen Bildschirm auf (%1). Schlüssel bleiben verborgen.</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>Senden über</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBS-Profil</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>Mein aktuelles Profil (nur das Ziel ändert sich)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>Neues Profil (empfohlene Einstellungen)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>Welches OBS</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Encoder-Einstellungen …</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBS-Profil exportieren …</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>Einrichten, ohne zu starten</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Stream in OBS neu starten</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>OBS stoppen, Stream offen lassen</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>Verbindung zu OBS …</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>Mit OBS auf einem anderen Computer verbinden …</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>OBS-Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>Aus OBS entfernen</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Stream beenden …</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>Wer zusehen kann</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>Höchste Qualität, die Zuschauer bekommen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>FastPix erstellt ein Video, wenn Sie den Stream beenden</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>Anderswo lehnt FastPix die Wiedergabe ab, deshalb kann diese App nicht prüfen, was die Zuschauer sehen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>Zurückspulen erlauben</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>Zuschauer können zurückspringen, während Sie live sind</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>Zurückspulen</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Wartezeit bei Abbruch</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>So lange wartet FastPix, wenn OBS ausfällt</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Nur auf meiner Website</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>Nur auf</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>Beginnen 20 bis 30 Sekunden, nachdem Sie live gegangen sind, und nur über RTMPS. In der Aufzeichnung und auf anderen Plattformen fehlen sie.</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>Untertitel brauchen RTMPS. Mit SRT bekommen die Zuschauer keine.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>Endet nach 5 Minuten Sendezeit und lässt sich nicht wieder einschalten. FastPix löscht die Aufzeichnung nach einem Tag. Der Stream kann nicht an andere Plattformen gesendet werden.</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>Teststream</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>Ein, öffentlich</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>Ein, privat</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>Bis zu %1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>Auch auf</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix sendet dasselbe Bild auch dorthin</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Labels für Ihre eigenen Programme</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>Zuschauer sehen sie nie</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>Überall</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>Andere Encoder</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>Fügen Sie in vMix und den meisten anderen Programmen ein eigenes Ziel mit diesen Feldern hinzu.</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. Führen Sie dies in einem Terminal aus (Linux, macOS, WSL), fügen Sie den Wert darunter ein und drücken Sie die Eingabetaste. Das Terminal zeigt ihn nicht an und speichert ihn nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. Führen Sie dies im selben Terminal aus.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>Befehl kopiert. Er enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>Befehl für %1 kopiert.</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>Wert von %1 einblenden</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>Wert von %1 ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Wert von %1 kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Wert von %1 kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1 kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>%1 kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 kopiert.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>Verbindung prüfen …</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>Menü des Streams</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund …</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>Nach dem Verbinden gehen Sie von hier aus live. OBS streamt weiter, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Mit OBS verbinden</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>Welches OBS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>Die App liest Adresse und Passwort bei jeder Verbindung aus den Einstellungen von OBS. Sie zeigt und speichert sie nicht.</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>OBS-Adresse</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>In OBS: „Werkzeuge &gt; WebSocket-Servereinstellungen &gt; Verbindungsinformationen anzeigen“.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>OBS-Passwort</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>Es wird in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>OBS verschlüsselt diese Verbindung nicht, andere im Netzwerk könnten also Ihren Streamschlüssel mitlesen. Verwenden Sie sie nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>Geben Sie eine Adresse wie 192.168.1.20:4455 ein oder fügen Sie alles ein, was OBS anzeigt.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>Vom Smartphone senden</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>QR-Code mit dem Streamschlüssel</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>Senden über</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>Scannen Sie diesen Code mit der Kamera des Smartphones. Er enthält Server und Streamschlüssel.</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>Dieser Code ist Ihr Streamschlüssel. Wer ihn fotografiert, kann hier live gehen. Zeigen Sie ihn also nicht im Stream.</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>Ausgeblendet, weil ein anderes Fenster im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Larix Broadcaster oder IRL Pro installieren</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Die Kamera auf den Code richten</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>Den Stream in der App starten</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Moblin (iPhone) installieren</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Den Stream in Moblin starten</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>Der Code ist ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>Wird in %n s ausgeblendet</numerusform>
            <numerusform>Wird in %n s ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>Adresse des Servers (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>%1-Verbindung (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>RTMPS-Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>SRT-Verbindung (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>FastPix-Dienst (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>Nicht geprüft, weil es keine Antwort zum Vergleichen gab.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>Nicht geprüft, weil eine frühere Prüfung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>%1 funktioniert von hier aus nicht, %2 aber schon. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>In diesem Netzwerk müssen Sie sich vermutlich erst anmelden. Öffnen Sie einen Webbrowser, melden Sie sich an und prüfen Sie dann erneut. Oder nutzen Sie den Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>Sie sind anscheinend offline. Prüfen Sie WLAN oder Kabel und ob sich Webseiten öffnen. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>%1 gefunden.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>Verschlüsselt, und das Zertifikat stimmt.</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>Verbunden, und der Server antwortet.</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>FastPix antwortet über den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>FastPix antwortet.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>Geht richtig.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Der DNS-Server des Netzwerks hat für %1 nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>Ein anderer Server hat geantwortet, ohne RTMPS-Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>Die Verbindung wurde beim Aufbau der Verschlüsselung getrennt. Vielleicht lässt eine Firewall nur Webseiten zu.</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>Ein anderer Server hat geantwortet, ohne SRT.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>Keine Antwort. Vermutlich blockiert eine Firewall UDP.</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>Ein anderer Server hat geantwortet, nicht FastPix.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>%1 wurde nicht gefunden. Vielleicht sind Sie offline, oder der DNS-Server des Netzwerks kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>Keine Antwort. Vermutlich blockiert eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>Von einer Firewall oder vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>Keine Route von diesem Computer aus.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>Für %1 hat ein anderer Server geantwortet (falscher Name im Zertifikat).</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>Dem Zertifikat wird nicht vertraut. Vielleicht liest dieses Netzwerk oder ein Antivirenprogramm verschlüsselte Verbindungen mit.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat ist heute nicht gültig, wenn die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>Stattdessen hat eine Webseite geantwortet, etwa eine Anmeldeseite oder ein Filter.</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>FastPix hat ein Problem. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>Der Proxy dieses Computers hat die Verbindung blockiert.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Ein anderer Server hat geantwortet.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>Sie können von hier aus über %1 streamen. %2 funktioniert nicht, aber das brauchen Sie nicht.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>Sie können von hier aus über %1 oder %2 streamen.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>Sie können von hier aus über %1 oder %2 streamen. Andere Probleme stehen oben.</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>Von hier aus können Sie nicht streamen: %1 und SRT sind beide blockiert. Nutzen Sie den Hotspot eines Smartphones oder bitten Sie Ihren Netzwerkadministrator, Verbindungen zu %4 über TCP %2 oder UDP %3 zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>Der Proxy hilft nicht: Er überträgt Webseiten, aber keine Streams.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>Ist FastPix in diesem Netzwerk erreichbar? Es werden keine geheimen Daten gesendet.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>SRT verwenden</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>RTMPS verwenden</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Vorlagen verwalten</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Vorlage %1 ersetzen?</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>Sie wird mit den aktuellen Einstellungen des Formulars gespeichert.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Vorlage ersetzen</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Vorlage %1 gespeichert.</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>Die Vorlage %1 wurde nicht gespeichert: %2 kann nicht verwendet werden (%3).</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>Vorlagendateien enthalten keine Schlüssel, Sie können sie also weitergeben.</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>Noch keine Vorlagen. Füllen Sie das Formular aus und wählen Sie dann über dem Titel „Als Vorlage speichern“.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 kann nicht verwendet werden (%2). Ihre Vorlagen wurden nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>%n Vorlage wurde hinzugefügt.</numerusform>
            <numerusform>%n Vorlagen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>Es wurde nichts hinzugefügt, weil Sie diese Vorlagen schon haben.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ist keine Vorlagendatei, die diese Version lesen kann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Vorlagen als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Vorlage %1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>Vorlagen (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Wählen Sie %1 bis %2 Sekunden (30 Minuten).</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>Die App verwendet den Namen %1 selbst. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 ist kein Name einer Website. Geben Sie ihn wie example.com ein.</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>FastPix meldet: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>Sie haben den Namen %1 zweimal verwendet. Jedes Label braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>Das ist ein Label zu viel für FastPix. Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>FastPix nimmt das nicht an.</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>Geben Sie dem Stream einen Titel.</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>Geben Sie diesem Label einen Wert oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>Geben Sie diesem Label einen Namen oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>Zuschauer scannen ihn mit der Kamera ihres Smartphones, und der Player öffnet sich.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>QR-Code des Player-Links</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Das Bild kann nicht als %1 gespeichert werden (%2).</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>QR-Code des Player-Links</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>Beim Beenden werden die Zuschauer getrennt, und OBS wird gestoppt, falls es sendet. Wenn Sie live bleiben, läuft der Stream nach dem Schließen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>%n Stream beenden und App schließen</numerusform>
            <numerusform>%n Streams beenden und App schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>App schließen, live bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>Wird beendet … Das dauert höchstens %n Sekunde.</numerusform>
            <numerusform>Wird beendet … Das dauert höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Link von Aufzeichnung %1 kopieren</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Aufzeichnung %1 öffnen</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Aufzeichnung %1 herunterladen</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Mehr zu Aufzeichnung %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>Medien-ID kopieren</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>FastPix konnte sie nicht fertigstellen</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>FastPix hat nicht geantwortet, die Aufzeichnung hat also vielleicht noch ihren alten Titel.</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>FastPix hat den alten Titel behalten. Benennen Sie die Aufzeichnung im FastPix-Dashboard um.</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>Wird verarbeitet</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Diese Aufzeichnung gibt es bei FastPix nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>Noch keine. Die erste erscheint hier ein paar Minuten, nachdem Sie den Stream beendet haben.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>FastPix konnte nicht jede Aufzeichnung fertigstellen. Geben Sie dem Support von FastPix die Medien-ID.</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Link kopiert. Wer ihn hat, kann eine Woche lang zusehen. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Link kopiert. Wer ihn hat, kann eine Woche lang zusehen. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>Link zur Aufzeichnung kopiert.</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>Medien-ID kopiert.</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Aufzeichnung umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>Die Aufzeichnung heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>Live %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>Live seit mindestens %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>%1 Zuschauer</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>Vor %1 beendet</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>Eben noch live</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>Zuletzt live um %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>Zuletzt gestern live</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>Zuletzt live: %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Gerade erstellt</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>Erstellt um %1</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Gestern erstellt</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>Erstellt: %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>Zurück zu den Streams</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Kein Stream hat %1 in Titel, Beschreibung, Labels oder ID.</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Kein Stream hat %1 in Titel, Beschreibung oder Labels.</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>Kein Stream hat diesen Status.</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>Es wird noch gesucht …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>Streams durchsuchen</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>Titel, Beschreibung, Labels oder Stream-ID (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suchfeld leeren</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Nach Status filtern: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRT-Stream-ID</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>Die ID des Streams</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>Der Streamschlüssel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>Ändern Sie diese nur, wenn FastPix Ihnen andere genannt hat.</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>Durch eine Startoption festgelegt. Hier nicht änderbar.</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>RTMPS-Server</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>Geben Sie eine Adresse wie rtmps://host:443/live ein.</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRT-Adresse</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>Geben Sie eine Adresse wie srt://host:778 ein, mit Port und sonst nichts.</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>Wiedergabeadresse</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>Geben Sie eine https-Adresse ohne Abfrageteil ein.</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>Wiedergabeseite</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>Geben Sie eine https-Adresse ein, die {playbackId} und {token} enthält.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>FastPix gibt nicht an, was SRT hier braucht. Ändern Sie dies, wenn SRT abgelehnt wird.</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>Adressen zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>%n Stream löschen</numerusform>
            <numerusform>%n Streams löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>Dieser Stream hat noch keine Wiedergabe-ID, deshalb kann niemand zusehen.</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>Nur auf %1</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>Privat: nur mit einem Zuschauerlink zu sehen</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>Verwenden Sie dort den Einbettungscode. Auf der Player-Seite läuft der Stream nicht.</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>Alle mit dem Link können zusehen</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>Der Player zeigt nichts, solange der Stream ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>Bis Sie live gehen, zeigt der Player nichts.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>Player-Link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>Player öffnen</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Einbettungscode</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>Nur auf meiner Website …</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>Player-Link kopiert.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>Neuer Stream</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>Stream erstellen oder Änderungen speichern</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorlage auswählen</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>Streams durchsuchen</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Streams neu laden</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste gehen</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>Den in der Liste markierten Stream löschen</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Letztes Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>Menü des Streams öffnen</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>Stream bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>Stream duplizieren</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>Stream-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>Server kopieren</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>Streamschlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>SRT-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>SRT-Stream-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>SRT-Passphrase kopieren</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>SRT-URL kopieren</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>Player-Link kopieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>Zurückgehen oder Dialog schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>Neuer Stream</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>Alle Streams anzeigen</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Streams neu laden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>Ihre Streams erscheinen hier.</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>Ihr Schlüsselbund wird geöffnet …</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>FastPix antwortet nicht</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>Liste nicht aktuell</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>Nicht gespeichert: nächstes Mal neu anmelden</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>Signaturschlüssel für diesen Arbeitsbereich erstellen?</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>Private Streams brauchen ihn für Zuschauerlinks und damit sich prüfen lässt, was die Zuschauer sehen. FastPix erstellt ihn, und sein privater Teil bleibt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>Signaturschlüssel ersetzen?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>Alle Zuschauerlinks dieses Arbeitsbereichs werden sofort ungültig.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>Signaturschlüssel entfernen?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>Alle Zuschauerlinks dieses Arbeitsbereichs werden sofort ungültig, und private Streams lassen sich nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>Noch kein Schlüssel. Die App erstellt ihn mit Ihrem ersten Zuschauerlink für einen privaten Stream.</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>Dieser Arbeitsbereich hat einen Schlüssel, den FastPix Desktop erstellt hat. Sein privater Teil liegt nur in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>Der private Teil des Schlüssels fehlt in Ihrem Schlüsselbund. Schon geteilte Zuschauerlinks funktionieren weiter, aber neue brauchen einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>FastPix hat nicht geantwortet, es hat also vielleicht nicht geklappt. Sie können es gefahrlos noch einmal versuchen: Es wird nichts doppelt erstellt.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Auf diesem Computer gibt es keinen verschlüsselten Schlüsselbund, deshalb kann der Schlüssel nicht aufbewahrt werden. Installieren und starten Sie GNOME Keyring, KWallet oder KeePassXC und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>Der Schlüssel wurde bei FastPix gelöscht. Seine Zuschauerlinks funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>Dieses Access Token darf keine Signaturschlüssel verwalten. Geben Sie ihm im FastPix-Dashboard die Berechtigung „System“ oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt oder antwortet nicht. Entsperren Sie ihn (achten Sie auf sein Fenster) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>Der Schlüssel kann in Ihrem Schlüsselbund nicht gelesen oder gespeichert werden. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>Signaturschlüssel ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>Signaturschlüssel entfernen</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>Keine Vorschau, während OBS sendet</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>Keine Vorschau, während Sie live sind</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>An diesen Stream kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>An diesen Stream wird nichts gesendet</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>Hier erscheint das Bild aus OBS</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>OBS-Vorschau</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>Beendet um %1</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>OBS nimmt diesen Bildschirm auf, deshalb wird das Bild von OBS hier nicht gezeigt</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>LIVE %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>LIVE seit mindestens %1</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>Sehen Sie im Fenster von OBS nach. Wenn dort eine Meldung steht, beantworten Sie sie.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>OBS sendet, aber dieser Stream ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>Prüfen Sie das Netzwerk oder senden Sie über SRT.</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>Bei FastPix kommt nichts an. Prüfen Sie Netzwerk und Firewall.</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>FastPix braucht H.264-Video, AAC-Ton und alle 2 s einen Keyframe.</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>Suchen Sie auf dem Bildschirm nach einer Meldung von OBS.</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>Wählen Sie in OBS „Im normalen Modus starten“. Im abgesicherten Modus lässt es sich von hier aus nicht steuern.</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>Klicken Sie im Assistenten von OBS auf „Abbrechen“. Die Einstellungen Ihres Streams sind schon da.</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>Starten Sie OBS innerhalb von etwa %1, dann geht die Übertragung weiter: gleicher Link, gleiche Aufzeichnung.</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>Starten Sie OBS rechtzeitig, dann geht die Übertragung weiter: gleicher Link, gleiche Aufzeichnung.</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>Gleicher Link, gleiche Aufzeichnung, noch etwa %1 lang.</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>Gleicher Link, gleiche Aufzeichnung, wenn FastPix den Stream noch nicht beendet hat.</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>Es versucht es von selbst weiter. FastPix wartet noch etwa %1.</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Es versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>Es kann von hier aus nicht gestartet werden. FastPix wartet noch etwa %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>Es kann von hier aus nicht gestartet werden.</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>FastPix empfängt noch. Sehen Sie im Fenster von OBS nach.</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>OBS stoppt den Stream und startet ihn neu: gleicher Link, gleiche Aufzeichnung.</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Neuer Versuch in %1 s. Alles andere zeigt den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Neuer Versuch läuft. Alles andere zeigt den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>FastPix nimmt das Token dieses Kontos nicht mehr an. Ihr Stream läuft weiter.</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>OBS war länger als %2 weg.</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>Der Stream dort wird gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>Ab Version 28 lässt es sich von hier aus steuern.</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1. „Werkzeuge &gt; WebSocket-Servereinstellungen“. 2. „WebSocket-Server aktivieren“ anhaken. 3. OK. Hier geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Es steht in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen &gt; Verbindungsinformationen anzeigen“.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>OBS wird gesucht …</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>Bei FastPix gelöscht</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>Dieser Teststream wurde schon verwendet</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>Dieser Stream ist ausgeschaltet</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS kann sich nicht mit FastPix verbinden</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>Bei FastPix kommt nichts an</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix kann nicht verwenden, was OBS sendet</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>OBS startet …</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>OBS ist nicht gestartet</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>OBS fragt, wie es starten soll</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>OBS wird gerade eingerichtet</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Geht live …</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS wurde geschlossen</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS sendet nicht mehr</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS hat die Verbindung verloren</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>OBS auf %1 antwortet nicht</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS antwortet nicht</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>Bild bei den Zuschauern eingefroren</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>FastPix ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>Zuschauer können zusehen</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix hat den Stream beendet</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>Der Stream ist zu Ende</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>OBS ist mit einem anderen Stream beschäftigt</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS ist woanders live</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>Ein anderes Programm verwendet den Port von OBS</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>OBS ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>Diese OBS-Version ist zu alt zum Steuern</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>OBS ist geschlossen</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>WebSocket-Server von OBS einschalten</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>OBS nimmt das Passwort nicht an</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>OBS läuft</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>Verbindung zu OBS wird hergestellt …</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Bereit, live zu gehen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>Noch einmal erstellen</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Neuer Stream</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>Stream einschalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Encoder-Einstellungen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>OBS starten und fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Stream in OBS neu starten</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Stream beenden</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>Wieder live gehen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>Hier live gehen …</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>Verbindung zu OBS …</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>OBS Studio herunterladen</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBS-Profil exportieren …</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>OBS starten</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>Einschalten und OBS neu starten</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Mit OBS verbinden</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>Im Player nachsehen</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Stream beenden …</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>Seit %1 kein Ton</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>Seit %1 schwarzes Bild</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>Seit %1 schwarzes Bild und kein Ton</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>Zuschauer haben Ton, aber kein Bild</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>Hier erscheint das Bild, das Zuschauer sehen</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>Wiedergabe beendet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS überspringt %1 der Frames: Das Kodieren dauert zu lange. Verringern Sie in OBS Auflösung oder Bildrate.</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS lässt %1 der Frames aus: Das Rendern dauert zu lange. Verringern Sie in OBS die Bildrate oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>Ihr Stream läuft weiter, solange Ihr Encoder sendet.</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Es sendet an %1. Beenden Sie das zuerst oder senden Sie hier vom Smartphone oder mit einem anderen Encoder.</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>Vielleicht startet es noch, oder sein WebSocket-Server ist aus.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>FastPix empfängt. Es wird geprüft, ob die Zuschauer zusehen können.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>Die Zuschauer warten. FastPix hält den Stream noch etwa %1 offen und beendet ihn dann.</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>Die Zuschauer sehen die letzten Sekunden. FastPix hält den Stream noch etwa %1 offen und beendet ihn dann.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>FastPix empfängt, aber bei den Zuschauern kommt nichts Neues an.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>FastPix empfängt, aber bei den Zuschauern ist seit %1 s nichts Neues angekommen.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>OBS sendet und FastPix empfängt, aber bei den Zuschauern kommt nichts Neues an.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>OBS sendet und FastPix empfängt, aber bei den Zuschauern ist seit %1 s nichts Neues angekommen.</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>FastPix nimmt dafür nichts an, und der Link spielt nichts ab. Link und Schlüssel bleiben gleich.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>Die Zuschauer warten. FastPix kann den Stream jederzeit beenden.</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>Diesen Stream gibt es bei FastPix nicht mehr. Link und Schlüssel funktionieren nicht.</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>Ein Teststream funktioniert nur einmal. FastPix schaltet ihn nicht wieder ein.</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>OBS versucht es weiter. Die Zuschauer sehen nichts.</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>OBS sendet, aber die Zuschauer sehen nichts.</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>Es kommt etwas an, aber die Zuschauer sehen nichts.</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>OBS ist für diesen Stream eingerichtet. Es wird noch nichts übertragen.</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Es antwortet seit 45 s nicht. Es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>OBS ist beim letzten Mal abgestürzt und fragt deshalb. Antworten Sie dort und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>OBS öffnet beim ersten Start einen Assistenten. Brechen Sie ihn ab und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>FastPix bereitet das Bild für die Zuschauer vor.</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBS hat zuletzt gesendet. Es lässt sich nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>Ihr Stream läuft weiter, solange OBS sendet.</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>Ihr Stream läuft weiter, aber sein Status lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>FastPix empfängt. Was die Zuschauer sehen, lässt sich von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>Ein anderer Encoder sendet. Er lässt sich von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>OBS sendet noch, aber die Zuschauer sehen nichts.</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>Link und Schlüssel bleiben für das nächste Mal gleich.</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>Beenden Sie zuerst den laufenden Stream oder verwenden Sie einen anderen Encoder.</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Es sendet an einen anderen Dienst. Sie können auch einen anderen Encoder verwenden, mit den Einstellungen unten.</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>Sie sehen den letzten bekannten Stand des Streams.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Schließen Sie dieses Programm oder wählen Sie in OBS unter „Werkzeuge &gt; WebSocket-Servereinstellungen“ einen anderen Port.</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>Installieren Sie OBS Studio, es ist kostenlos. Oder verwenden Sie einen anderen Encoder mit den Einstellungen unten.</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>Aktualisieren Sie OBS. Oder exportieren Sie das Profil, importieren Sie es in OBS und gehen Sie dort live.</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>Richtet OBS für diesen Stream ein und startet es. Es wird noch nichts übertragen.</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>OBS läuft, aber andere Programme können es noch nicht steuern.</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>OBS läuft. Geben Sie einmal sein Passwort ein.</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>Verbinden Sie sich einmal, dann gehen Sie von hier aus live.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>Das dauert einen Moment. Es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>Privat: Nur wer einen Zuschauerlink hat, kann zusehen. Es wird noch nichts übertragen.</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1 ist verbunden. Es wird noch nichts übertragen.</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 ist verbunden. Ihr Profil %2 bleibt, wie es ist. Es wird noch nichts übertragen.</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>Dieser Teststream endet nach 5 Minuten.</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>Dieser Teststream endet in %1.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Er war von %1 bis %2 auf Sendung. Link und Schlüssel bleiben für das nächste Mal gleich.</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Er war bis %1 auf Sendung. Link und Schlüssel bleiben für das nächste Mal gleich.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Er war von %1 bis %2 auf Sendung. Ein Teststream funktioniert nur einmal. FastPix schaltet ihn nicht wieder ein.</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Er war bis %1 auf Sendung. Ein Teststream funktioniert nur einmal. FastPix schaltet ihn nicht wieder ein.</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>Keine Frames ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>%1 von %2 Frames ausgelassen</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>vor %1 geprüft</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Bitrate, letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>Verbindungsdaten verwenden</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>Kommen Sie zurück, um mit %1 live zu gehen.</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>OBS ist bereit</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Zusammenfassung kopiert.</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>Einstellungen in OBS korrigiert.</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS ist eingerichtet. Das Profil %1 finden Sie dort im Profilmenü.</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>Dieser Stream war in OBS nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>Aus OBS entfernt, samt Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>Einstellungen in OBS korrigieren</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>OBS streamt, und FastPix empfängt.</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>OBS sendet nicht mehr, und der Stream ist zu Ende.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Der Stream ist zu Ende.</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>OBS sendet nicht mehr.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Die Einstellungen von OBS im Profil %1 sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBS stoppen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>Das OBS-Passwort konnte nicht in Ihrem Schlüsselbund gespeichert werden. Sie werden beim nächsten Mal wieder danach gefragt.</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>Das OBS-Passwort konnte nicht aus Ihrem Schlüsselbund gelöscht werden. Löschen Sie dort den Eintrag „obs-websocket“.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Aufrufe (von FastPix): %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>%1 Zuschauer</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>vor %1 geprüft</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Mit den Angaben von %1 ausgefüllt. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>Stream-ID kopiert.</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1 ist ausgewählt und wird verwendet, wenn Sie das nächste Mal live gehen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>Streams, die auf Sendung sind, wurden nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ist eingeschaltet. Sie können live gehen.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n Stream gelöscht</numerusform>
            <numerusform>%n Streams gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n Stream wurde nicht gelöscht, weil Sie das Konto gewechselt haben.</numerusform>
            <numerusform>%n Streams wurden nicht gelöscht, weil Sie das Konto gewechselt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 wurde nicht gelöscht, weil Sie das Konto gewechselt haben.</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ausschalten, während der Stream auf Sendung ist?</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ausschalten?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>OBS und Zuschauer werden sofort getrennt. FastPix schaltet einen Teststream nicht wieder ein.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>FastPix schaltet einen Teststream nicht wieder ein.</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>OBS und Zuschauer werden sofort getrennt. Niemand kann an den Stream senden, bis Sie ihn einschalten.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 löschen, während der Stream auf Sendung ist?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>OBS und Zuschauer werden sofort getrennt. Adresse und Schlüssel funktionieren nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Stream löschen</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>Mir ist klar, dass die Zuschauer getrennt werden</translation>
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
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>Stream-ID kopieren</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>Stream beenden …</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>Details des Streams</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>FastPix antwortet nicht (vor %1 geprüft)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>geht live …</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>Zuschauer können zusehen</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>auf Sendung</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS sendet nicht mehr</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS hat die Verbindung verloren</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS antwortet nicht</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS kann sich nicht mit FastPix verbinden</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>bei FastPix kommt nichts an</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS ist woanders live</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>dieser Stream ist ausgeschaltet</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix kann nicht verwenden, was OBS sendet</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>für Zuschauer gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>Bild bei den Zuschauern eingefroren</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix hat den Stream beendet</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS wurde geschlossen</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>FastPix ist nicht erreichbar</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>Status von FastPix unbekannt</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>Bitrate, maximal %1</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>OBS hat zwischen %1 und %2 gesendet.</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>Gleichzeitige Zuschauer</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>Die Zahl der Zuschauer lag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>Aufrufe (von FastPix), maximal %1</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>Die von FastPix gemeldete Zahl der Aufrufe lag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>Die Höchstzahl gleichzeitiger Zuschauer war %1.</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>Die von FastPix gemeldete Zahl der Aufrufe erreichte %1.</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>%1 war am %2 von %3 bis %4 auf Sendung (%5).</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>%1 war am %2 bis %3 auf Sendung, mindestens %4 lang.</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>Es gab keine Unterbrechungen.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>Sendezeit</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>Sendezeit (mindestens)</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>Maximale Zuschauerzahl</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>Unterbrechungen (längste: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>FastPix erstellt die Aufzeichnung. Sie erscheint in wenigen Minuten unter „Aufzeichnungen“.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde zum Rückgängigmachen: Drücken Sie %1 oder die Schaltfläche „Rückgängig“.</numerusform>
            <numerusform>Noch %n Sekunden zum Rückgängigmachen: Drücken Sie %1 oder die Schaltfläche „Rückgängig“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>Noch %n s</numerusform>
            <numerusform>Noch %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>Stream ohne Titel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>Öffentlich: Alle mit dem Link können zusehen</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>Privat: Nur wer einen Zuschauerlink hat, kann zusehen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1 %</translation>
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
        <translation>Zuschauerlink erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>Für Ihre eigene Liste. Zuschauer sehen ihn nicht.</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Wer den Link hat, kann %1 ansehen, bis er abläuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>Bis …</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>Erstellen und kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>Sie können ihn jederzeit zurückziehen.</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>Geben Sie einen Namen ein, damit Sie Ihre Links unterscheiden können.</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>Heute um %1 abgelaufen</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>Heute bis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>Sein Signaturschlüssel existiert nicht mehr</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Er läuft heute um %1 ab. Wer mit diesem Link zusieht, wird dann getrennt, auch während einer Übertragung.</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Er gilt bis %1. Wer mit diesem Link zusieht, wird dann getrennt, auch während einer Übertragung.</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>Wer mit diesem Link zusieht, wird getrennt. Ihre anderen Links funktionieren weiter.</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Geprüft um %1: Nur wer einen Zuschauerlink hat, kann zusehen.</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Geprüft um %1: FastPix lässt alle zusehen, auch ohne Zuschauerlink. Wenn das nicht sein darf, beenden Sie den Stream.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>FastPix hat nicht geantwortet, es hat also vielleicht nicht geklappt. Sie können es gefahrlos noch einmal versuchen: Jeder erstellte Link lässt sich zurückziehen.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>Der Signaturschlüssel fehlt in Ihrem Schlüsselbund oder ist beschädigt. Ersetzen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>Die Liste der Zuschauerlinks kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Link für %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>Link zurückziehen</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Zuschauerlink erstellen</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>Die Dokumentation von FastPix beschreibt die HLS-Adresse und den Einbettungscode, aber nicht den Link zur Seite. Probieren Sie einen solchen Link einmal aus, bevor Sie ihn verschicken.</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Der Link für %1 funktioniert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>Überall sonst lehnt FastPix die Wiedergabe ab: auf der eigenen Player-Seite, in Programmen wie VLC und in dieser App. Unter „Zuschauer“ steht dann „Nicht geprüft“. Sehen Sie also selbst auf Ihrer Website nach.</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Nur auf meiner Website</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>Trennen Sie mehrere mit Kommas. Lassen Sie das Feld leer, damit der Stream überall läuft.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 ist kein Name einer Website. Geben Sie ihn wie example.com ein.</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Name von Label %1</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Wert von Label %1</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation>Aufgeklappt. Zum Zuklappen drücken.</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>Zum Auswählen drücken.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
</TS>
