<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation type="unfinished">निकालें</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation type="unfinished">पीछे</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation type="unfinished">निकालें</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSigns</name>
    <message>
        <source>%1 · %2 – %3</source>
        <extracomment>The window&apos;s title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix Desktop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>On air</source>
        <extracomment>For screen readers: a red dot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation type="unfinished">ठीक है</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>दबाएँ</translation>
    </message>
    <message>
        <source>Increase</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Decrease</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>घटाएँ</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>मेनू दिखाएँ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Toggle</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चालू या बंद करें</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>विकल्पों की सूची खोलें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save As</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>निकालें</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नहीं (&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation type="unfinished">खोलें</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation type="unfinished">निकालें</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">निकालें</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
