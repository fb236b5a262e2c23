<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>Sobre esta transmisión</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>Se está creando una transmisión. Espera o cancélala y luego cambia de cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>Cambiar nombre del espacio</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>Su Secret Key se elimina de este equipo. Tus transmisiones en FastPix se conservan.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>Conectar tu cuenta…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar otra cuenta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Guardar un archivo de soporte…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Acerca de FastPix Desktop</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Cambiar nombre de %1…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Cerrar la sesión de %1…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>Esta transmisión pasó a estar en directo mientras tanto, así que no se eliminó.</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>Puedes intentarlo de nuevo sin riesgo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>FastPix no respondió, así que puede que tus cambios no se hayan guardado.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>FastPix no respondió, así que puede que la transmisión siga desactivada.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>FastPix no respondió, así que puede que la transmisión siga activada.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>FastPix no respondió, así que puede que la transmisión siga en directo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>FastPix no respondió, así que puede que la transmisión aún exista.</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>La transmisión no está en directo, así que no se puede finalizar.</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>Esta transmisión ya está activada.</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>Esta transmisión ya está desactivada.</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>Con un plan de prueba, FastPix finaliza una transmisión a los 5 minutos y no puede volver a activarla. Mejora tu plan en el panel o crea una transmisión nueva.</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>FastPix no puede cambiar una transmisión desactivada. Actívala antes.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>Tiempo de reconexión, en segundos</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>La tuya: quitada</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>La tuya: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>La otra: quitada</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>La otra: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix envía %1 también allí, siempre que esté en directo.</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>FastPix envía tu transmisión también allí, siempre que esté en directo.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Mostrar clave de retransmisión</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de retransmisión</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>El servidor habitual de %1. Cámbialo solo si %1 te muestra otro.</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>La dirección sin la clave de retransmisión, como rtmps://server/app.</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>La encontrarás en los ajustes de directo de %1. Se guarda en tu llavero.</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>La clave de retransmisión se guarda en tu llavero.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Ocultar clave de retransmisión</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>Puedes añadir destinos cuando no estés emitiendo.</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>Activa la transmisión para añadir destinos.</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>Las transmisiones de prueba no se pueden enviar a ningún otro sitio.</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix envía allí también la misma imagen</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>No añadido: la transmisión está en emisión. Se añadirá cuando termine.</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>Su clave de retransmisión ya no está en tu llavero. Añádelo de nuevo.</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>La transmisión, o este destino, ya no existe en FastPix.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>FastPix no respondió, así que puede que no se haya añadido. Comprobando…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>FastPix no respondió, así que puede que no se haya quitado. Comprobando…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>FastPix no respondió, así que puede que el cambio no se haya aplicado. Comprobando…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1 acepta como máximo %2 kbit/s, y tus ajustes de codificación envían %3 kbit/s.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>No se añadió %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>No se activó %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>No se desactivó %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>No se quitó %1.</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>Escribe una dirección como rtmps://server.example/live.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Escribe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>Escribe la clave de retransmisión.</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>Los subtítulos no se envían allí.</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>La emisión termina allí y continúa en los demás sitios. Puedes volver a añadirlo cuando no estés emitiendo.</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>¿Dejar de enviar a %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>Su clave de retransmisión se elimina de este equipo. Las transmisiones que se envían allí se quedan como están.</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>¿Eliminar el destino %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>Quitar de esta transmisión</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>Eliminar este destino</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Más opciones para %1</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Bitrate, últimos 10 minutos</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>Algo salió mal en la aplicación.</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>Puedes seguir trabajando, y lo que escribiste se conserva. Si sigue ocurriendo, envíanos estos detalles. Los datos secretos se ocultan.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>%n error hasta ahora</numerusform>
            <numerusform>%n errores hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>Envía %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Envía a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n enlace de visionado compartido</numerusform>
            <numerusform>%n enlaces de visionado compartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>comprobado hace %1</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Cerrado hace %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Abriéndose · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Abriéndose</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Conectando · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Detenido hace %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Reintentando desde hace %1</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Reintenta por sí solo</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Sin respuesta desde hace %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Recibe · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Espera a OBS, quedan %1</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>Espera a OBS</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Pueden verla con %1 de retraso</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>Pueden verla</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Congelado desde hace %1</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>Vídeo congelado</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>Pregunta cómo iniciarse</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Su asistente está abierto</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Abierto, aún sin conectar</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>Su servidor WebSocket está desactivado</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>Contraseña rechazada</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>Puerto en uso</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>Envía a otro sitio</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Envía</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>No da abasto</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>No envía nada</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>No puede conectar</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Listo para recibir</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>No recibe nada</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>No puede usarlo</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>Prueba agotada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Finalizó la transmisión</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>Aún no pueden verla</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>Ven los últimos segundos</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>Ven la última imagen</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>El enlace no reproduce nada</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>Sin comprobar: no hay clave de firma</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>Sin comprobar: solo en tu sitio web</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>Otra persona cambió el mismo ajuste. ¿Qué versión quieres conservar?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro sitio</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>Mi espacio de trabajo</translation>
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
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>Te ayuda a distinguir varias cuentas.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>Echar un vistazo antes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>Buscando tu llavero…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>Encontrarás ambos en el panel de FastPix, en Access Tokens.</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>El token necesita el permiso «FastPix Video: Read and Write».</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>Abrir el panel de FastPix</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>Conectar con FastPix</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>Crea transmisiones y emite en directo con OBS.</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>Pégalo aquí desde el panel de FastPix.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que la Secret Key no se guarda. La próxima vez tendrás que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>La Secret Key se guarda en %1, nunca en un archivo.</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>La Secret Key no se guarda. La próxima vez tendrás que volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>Datos de conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>Copiar servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de retransmisión</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>Copiar clave de retransmisión</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Mostrar clave de retransmisión</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Ocultar clave de retransmisión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Dirección SRT</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>Copiar dirección SRT</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID de la transmisión</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>Copiar ID de stream SRT</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>Mostrar ID de stream SRT</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>Ocultar ID de stream SRT</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>Contraseña SRT</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>Copiar contraseña SRT</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>Mostrar contraseña SRT</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>Ocultar contraseña SRT</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>URL completa</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>URL SRT</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>Copiar URL SRT</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>Mostrar URL SRT</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>Ocultar URL SRT</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>FastPix no envió las claves de esta transmisión. Vuelve a abrir la transmisión.</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>Exportar perfil de OBS</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>Teléfono…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>Otros codificadores…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>Otros codificadores</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>Servidor copiado.</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>Dirección SRT copiada.</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>Esta URL contiene caracteres escapados que OBS no puede leer. En OBS, usa los campos de arriba.</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>Para codificadores que necesitan una sola URL. En OBS, usa los campos de arriba, porque OBS puede anotar la URL en su registro.</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Clave de retransmisión copiada. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Clave de retransmisión copiada. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Contraseña SRT copiada. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Contraseña SRT copiada. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>URL SRT copiada. El portapapeles se borra en %n s.</numerusform>
            <numerusform>URL SRT copiada. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>ID de stream SRT copiado. El portapapeles se borra en %n s.</numerusform>
            <numerusform>ID de stream SRT copiado. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>ID de stream SRT copiado.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>Dónde poner la carpeta del perfil</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>Exportar aquí</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>Mostrar de todos modos</translation>
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
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>Acórtalo en %n carácter (%1 como máximo).</numerusform>
            <numerusform>Acórtalo en %n caracteres (%1 como máximo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>Acórtalo a %n carácter como máximo.</numerusform>
            <numerusform>Acórtalo a %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>Escribe como máximo %n sitio web.</numerusform>
            <numerusform>Escribe como máximo %n sitios web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n visualización</numerusform>
            <numerusform>%n visualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n transmisión encontrada.</numerusform>
            <numerusform>%n transmisiones encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>Interrumpida %n vez.</numerusform>
            <numerusform>Interrumpida %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>Hubo %n interrupción. Duró %1.</numerusform>
            <numerusform>Hubo %n interrupciones. La más larga duró %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n transmisión sigue en directo: %1.</numerusform>
            <numerusform>%n transmisiones siguen en directo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n transmisión sigue en directo: %1.</numerusform>
            <numerusform>%n transmisiones siguen en directo, entre ellas %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n minuto adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n minutos adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n hora adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n horas adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n día adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n días adelantado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n minuto atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n minutos atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n hora atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n horas atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>El reloj va %n día atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
            <numerusform>El reloj va %n días atrasado. Activa la hora automática, o los servidores rechazarán la conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Enlace de visionado copiado. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Enlace de visionado copiado. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Dirección HLS copiada. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Dirección HLS copiada. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Código de inserción copiado. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Código de inserción copiado. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>La aplicación se cerró por un fallo la última vez.</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Lo que escribiste sigue ahí. Si estabas creando una transmisión, la aplicación comprueba si existe. Enviarnos el archivo %1 nos ayuda a corregir el fallo: no contiene datos secretos. Puede que tu sistema guarde también un volcado de memoria. No se lo envíes a nadie, porque puede contener tus claves.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>Crear transmisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>Todavía no se emite nada</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>Has cancelado, pero puede que la transmisión ya exista. Comprobando tus transmisiones… Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>FastPix no respondió, así que puede que la transmisión exista. Comprobando tus transmisiones… Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>Cancelado antes de enviar nada. No se creó nada.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se perdió la respuesta de FastPix, pero %1 sí se creó. Aquí está.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se perdió la respuesta de FastPix, pero %1 sí se creó. Está en tu lista.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>Mostrar transmisión</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Has cancelado, pero FastPix ya había creado %1. ¿La conservas o la eliminas?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 no se creó. Lo que escribiste sigue aquí, y puedes crearla de nuevo sin riesgo.</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>Comprobando si se creó tu última transmisión, para no crearla dos veces. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>No se envió nada. Antes de crear una transmisión, la aplicación guarda una nota para no crearla dos veces si se cierra por un fallo. Esa nota no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>Crear sin protección contra fallos</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>La base de datos local no se puede usar. %1 Tus transmisiones en FastPix no se ven afectadas. Si la aplicación se cerró mientras creaba una transmisión, revisa tu lista antes de crearla de nuevo.</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>La base de datos local estaba dañada. Se movió a %1 y se creó una nueva. Tus transmisiones en FastPix no se ven afectadas, pero tus preajustes se han perdido. Si la aplicación se cerró mientras creaba una transmisión, revisa tu lista antes de crearla de nuevo.</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se eliminó %1 de FastPix.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 es de una versión más reciente de la aplicación. No se modificó.</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>Demo. Aquí nada es real y nada se publica en Internet.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Conectar mi cuenta</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>También en %1</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>Puedes añadir %n más</numerusform>
            <numerusform>Puedes añadir %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>Descargar la grabación</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>Descargado: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>Pausar la descarga de la grabación %1</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>Cancelar la descarga de la grabación %1</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>FastPix está preparando el archivo. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>Iniciando la descarga…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>Se perdió la conexión. Intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Descarga en pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>Intentar de nuevo la descarga de la grabación %1</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>Reanudar la descarga de la grabación %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>La descarga terminó de forma inesperada. Se conserva lo descargado hasta ahora.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>No se puede escribir en %1 (%2). Se conserva lo descargado hasta ahora.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>FastPix no pudo crear un archivo de esta grabación.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>La clave de firma no está en tu llavero o está dañada. Reemplázala en los ajustes.</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Esta grabación ya no existe en FastPix.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>FastPix no permite descargar esta grabación desde aquí.</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Al final, FastPix sí creó %1. ¿La conservas o la eliminas?</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Al final, FastPix sí creó %1. Ya está en uso, así que se ha conservado.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>FastPix creó %1 más de una vez. La copia de %2 no se usa aquí. Si también usas otro equipo, compruébalo allí antes de eliminarla.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix creó %1 más de una vez, y las has usado o abierto todas. Abre la que no necesites y elimínala desde su menú.</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ya no existe. Las dos copias se eliminaron a la vez, una de ellas probablemente en otro equipo. Créala de nuevo si la necesitas.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix creó %1 más de una vez. Aquí solo se usa una. Si también usas otro equipo, compruébalo allí antes de eliminar las demás.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>Eliminar %n transmisión sin usar</numerusform>
            <numerusform>Eliminar %n transmisiones sin usar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: se eliminó la transmisión sin usar.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: no se eliminó nada. La otra transmisión ya no existe o está en uso.</translation>
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
        <translation>Otra duración</translation>
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
        <translation>Editar transmisión</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>Después de crear una transmisión, no se puede cambiar quién puede verla, la calidad ni la grabación.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Tiempo de reconexión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Si OBS se cae, FastPix espera este tiempo</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Etiquetas para tus propios programas</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>Esta transmisión está desactivada. FastPix puede rechazar los cambios hasta que la actives.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>Copiar iframe (cualquier sitio web)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>Copiar componente web (tu propio código)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>Copiar dirección HLS (tu propio reproductor)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>Copiar dirección HLS (se puede retroceder)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>Código de inserción copiado.</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>Dirección HLS copiada.</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>Ajustes de codificación</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>Bitrate de vídeo</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Bitrate de audio</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>Ancho del lienzo</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>Alto del lienzo</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>Como mucho, unos dos tercios de tu velocidad de subida.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>El tamaño de tus escenas. El vídeo se escala a partir de él.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>Recomendados</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>Los espectadores dejan de verla al momento. Detén el codificador por tu cuenta.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>¿Finalizar %1?</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Los espectadores ven que ha terminado. FastPix crea la grabación.</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Los espectadores ven que ha terminado.</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>FastPix espera %1. Si vuelves a emitir antes, la transmisión continúa.</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Finalizar para todos</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>Solo detener OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Finalizar transmisión</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Seguir en directo</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Detener OBS</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>FastPix no aceptó %1.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>FastPix no acepta este Access Token ID y esta Secret Key.</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>FastPix ya no acepta el Access Token de esta cuenta.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>Este Access Token no tiene permiso para gestionar transmisiones.</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>Esta transmisión ya no existe en FastPix. Alguien la eliminó.</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>No hay ninguna API de FastPix en esta dirección.</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>FastPix recibe demasiadas solicitudes de esta cuenta.</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>FastPix tiene un problema (error %1).</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>La dirección de la API redirige a %1. La aplicación no la siguió, para proteger tu Secret Key.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>No se puede usar %1 (%2).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>La dirección de la API redirige a otra. La aplicación no la siguió, para proteger tu Secret Key.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>FastPix no aceptó uno de los campos.</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>FastPix lo rechazó: %1.</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>FastPix rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>El certificado de %1 no es de confianza en este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>El proxy de este equipo bloqueó la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Esto no se envió: %1 aún no ha respondido a solicitudes anteriores.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>No se creó nada. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Lo que ves puede no estar actualizado.</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>Copia de nuevo ambos desde el panel de FastPix, en Access Tokens.</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>Dale el permiso «FastPix Video: Read and Write» en el panel, o usa otro token.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>Inténtalo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>Comprueba la fecha de este equipo o pregunta al administrador de tu red.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>Revisa los ajustes del proxy e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Revisa la conexión a Internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Revisa la dirección de la API en los ajustes.</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>Tu Secret Key sigue en él. Desbloquea el llavero (busca su ventana) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Se cerrará tu sesión al cerrar la aplicación. Para mantenerla, instala e inicia GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>Se cerrará tu sesión al cerrar la aplicación. Para mantenerla, desbloquea el llavero (busca su ventana) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Sigues con la sesión iniciada en %1, porque su Secret Key puede seguir en el llavero. Tus transmisiones no se ven afectadas.</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>Inicia el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>Desbloquea el llavero (busca su ventana) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>Este equipo no tiene un llavero que cifre los secretos.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>Tu llavero está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>Tu llavero informó de un error.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>No se puede guardar nada en este equipo.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>No se puede usar la carpeta %1: %2. Puedes emitir, pero tus ajustes y lo que escribas se pierden al cerrar la aplicación. Arregla la carpeta y vuelve a abrir la aplicación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>Dejar en directo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Finalizar transmisión</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Finalizando %1…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ha finalizado.</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>¿Emitir %1 en directo?</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>Los espectadores verán lo que OBS muestra ahora.</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>Corregir estos ajustes en OBS por mí</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>Comprobando si hay sonido…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>Imagen de OBS</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>Esta escena está vacía: los espectadores ven una imagen negra</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>OBS está libre</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>Los ajustes de codificación son adecuados</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>Algunos ajustes de OBS no son adecuados para esta transmisión:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Emitir en directo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>Sonido: sí</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>Sin sonido: revisa el mezclador de OBS</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>Sonido: sin comprobar</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>Escena: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1. Tu perfil actual se queda como está.</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Se creará %1. Tu perfil actual se queda como está.</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>Usa tu perfil %1. Solo cambia el destino.</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>Se envía por</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Perfil de OBS</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Acerca de FastPix Desktop</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceros</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>Si algo no funciona</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>Un archivo de soporte contiene versiones, ajustes y el registro. Los datos secretos se ocultan. No se envía nada: tú decides a quién se lo das.</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Guardar un archivo de soporte…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta del registro</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Licencia MIT. Sin garantía.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Guardar un archivo de soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Guardado como %1. Léelo antes de compartirlo.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>El archivo no se guardó, porque habría contenido datos secretos. Avísanos, pero sin adjuntar el registro.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>El archivo no se pudo guardar (%1). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>Esta copia se ejecuta desde su código fuente. Las licencias están en las carpetas de paquetes de Python.</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Copiar el enlace para %1</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>Enlace de la página</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>Dirección HLS</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de inserción</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Retirar el enlace para %1</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>Quitar el enlace para %1</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>La lista de transmisiones no se puede guardar en este equipo (%1). Tus transmisiones en FastPix no se ven afectadas.</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>¿Emitir %1 en su lugar?</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>OBS está emitiendo en otro sitio. Esa transmisión se detendrá y OBS emitirá aquí.</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>Detener y emitir</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>¿Es este tu OBS?</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sí, conectar</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>¿Activar el servidor WebSocket de OBS?</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Con él, esta aplicación inicia y detiene la transmisión de OBS. Otros programas que conozcan la contraseña de OBS también pueden controlarlo, y un cortafuegos puede preguntar por OBS. Puedes desactivarlo en OBS, en Herramientas &gt; Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>OBS abre un asistente la primera vez. Pulsa Cancelar en él: los ajustes de tu transmisión ya están en OBS. Luego vuelve aquí.</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>Activar y abrir OBS</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>Activar y reiniciar OBS</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>Exigir una contraseña</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Finalizar transmisión</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Puede que %1 siga en directo.</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>%1 sigue en directo, pero OBS no envía nada desde hace %2. Finalízala, salvo que la use otro codificador.</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 sigue en directo. Continuó mientras este equipo estaba suspendido.</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 finalizó mientras este equipo estaba suspendido. Puedes volver a usarla para emitir.</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>Una transmisión ha finalizado</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>Sigue en directo</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 nunca ha estado en directo. ¿La conservas o la eliminas?</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>%1 (creada el %2) nunca ha estado en directo. ¿La conservas o la eliminas?</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 sigue en directo.</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>Avisarme cuando algo falle</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>Mantener esta ventana delante</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>Mientras estás en directo</translation>
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
        <translation>En emisión</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>Finalizar</translation>
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
        <translation>Transmisión creada.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
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
        <translation>OBS no ha enviado nada.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>Entre %1 y %2.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>Ahora nada.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>Ahora %1.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Sin emitir</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>En directo, sin comprobar del todo</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>Problema con la transmisión</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>No se envía nada a esta transmisión.</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>OBS está emitiendo en otro sitio.</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>OBS se está conectando a FastPix…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>OBS está enviando. FastPix debería recibirlo en unos segundos…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>FastPix está preparando el vídeo para los espectadores…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>Los primeros segundos van camino de los espectadores…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>Comprobando que los espectadores pueden verla…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>OBS envía, FastPix recibe y los espectadores pueden verla.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>OBS envía y FastPix recibe. Lo que ven los espectadores no se puede comprobar desde aquí.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>OBS envía y FastPix recibe. Ahora mismo no se puede comprobar desde aquí qué ven los espectadores.</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>Los espectadores pueden verla. OBS no está conectado, así que su parte no se comprueba.</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>FastPix recibe. OBS y los espectadores no se pueden comprobar desde aquí.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>OBS se ha detenido. FastPix mantiene abierta la transmisión…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>OBS está emitiendo en otro sitio: su servidor o su clave no son los de esta transmisión. Para enviar a esta, emite en directo desde aquí.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>OBS no puede conectarse a FastPix. Los espectadores no ven nada.</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>OBS envía, pero a FastPix no llega nada. Los espectadores no ven nada. Comprueba la conexión.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>OBS envía, pero esta transmisión está desactivada. Los espectadores no ven nada. Actívala.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>FastPix recibe, pero la transmisión no llega a estar en directo. Puede que la conexión sea demasiado lenta, o que OBS no envíe vídeo H.264 y audio AAC.</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>La transmisión está en directo, pero este OBS no le envía nada. Lo hace otro codificador, o la transmisión nunca se finalizó. Finalízala si nadie debería estar en directo.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>FastPix recibe, pero los espectadores aún no tienen nada que ver. Mira el reproductor. Si sigue vacío, asegúrate de que OBS envía H.264 con un intervalo de fotogramas clave de 2 s.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>FastPix recibe, pero los espectadores ven el vídeo congelado. Mira el reproductor. Si allí también está congelado, detén la transmisión en OBS y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>OBS está conectado, pero no envía nada. A los espectadores se les parará pronto el vídeo. Comprueba la conexión.</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>OBS perdió la conexión y se está reconectando.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>FastPix finalizó la transmisión porque OBS estuvo desconectado más de %1. Si OBS vuelve, empieza una nueva emisión con el mismo enlace.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>FastPix finalizó la transmisión, pero OBS sigue enviando. Los espectadores no ven nada. Reconecta para empezar una nueva emisión con el mismo enlace, o detén OBS.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>OBS se ha detenido. FastPix mantiene abierta la transmisión por ahora. Inicia la transmisión en OBS para continuar, o finalízala.</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>OBS perdió la conexión y dejó de intentarlo. FastPix aún mantiene abierta la transmisión. Reconecta para continuar.</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>OBS se ha cerrado. Vuelve a abrirlo y la emisión continúa: mismo enlace, misma grabación.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>OBS no responde, pero FastPix sigue en directo. Puede que OBS siga enviando. Mira la ventana de OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>OBS no responde y los espectadores no reciben vídeo nuevo. Si OBS se ha cerrado, ábrelo y vuelve a emitir.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>No se puede acceder a FastPix. OBS y los espectadores se muestran con su último estado conocido.</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>FastPix informa de un estado que esta aplicación no conoce. Mira el panel de FastPix.</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>Cualquiera que tenga el enlace</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>Solo quienes tengan un enlace de visionado tuyo, hasta que caduque</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nueva transmisión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Etiquetas para tus propios programas</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>Comprobando tu última transmisión…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Lo que escribes no se puede guardar (%1: %2). Se pierde si cierras la aplicación, pero aun así puedes crear la transmisión.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>FastPix crea la transmisión</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>Un enlace para compartir, una clave para OBS</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>OBS se configura solo</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>Abierto o cerrado, sin escribir nada</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>Pulsas «Emitir en directo»</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>Y ves cuándo pueden verte los espectadores</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1 está conectado</translation>
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
        <translation>%1 (portátil)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Guardado como %1. No compartas esta carpeta: contiene tu clave de retransmisión. En OBS, elige Perfil &gt; Importar y selecciónala. Luego elige %2 en el menú Perfil.</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>OBS no está instalado en este equipo. No se cambió nada. Exporta un perfil en su lugar.</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>OBS no verá un perfil nuevo hasta que se reinicie. No se cambió nada. Cierra OBS e inténtalo de nuevo, o exporta un perfil e impórtalo en OBS.</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>OBS sigue abierto. Si pregunta algo, responde allí. No se cambió nada.</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>Las carpetas de OBS no responden. Si están en una unidad de red, comprueba que está conectada.</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS ya no tiene el perfil %1, así que no se abrió. Configura OBS de nuevo.</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>En Windows, OBS no se puede abrir con un perfil llamado %1. Abre OBS y elige el perfil allí.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>El perfil %1 no se puede copiar, porque su archivo %2 está dañado. No se cambió nada. Usa un perfil nuevo.</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>OBS aún no tiene escenas, así que no puede emitir. Abre OBS y añade una antes.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>No se pudo guardar %1 (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>Algo salió mal con OBS. No se cambió nada.</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>La demo no puede recibir transmisiones sin FFmpeg. Instala FFmpeg y vuelve a abrir la demo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>FastPix no envió la clave de esta transmisión. Vuelve a abrir la transmisión.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>FastPix no envió la contraseña SRT de esta transmisión. Vuelve a abrir la transmisión o usa RTMPS.</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>OBS no puede usar esta dirección de servidor. Revísala en los ajustes.</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>La salida simple no tiene intervalo de fotogramas clave, así que los espectadores pueden tardar mucho en ver la imagen. Pon el modo de salida en Avanzado y el intervalo de fotogramas clave en 2 s.</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>Usa un número par, porque H.264 lo exige.</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>El ID de stream SRT es demasiado largo. Usa RTMPS.</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>La contraseña SRT no tiene entre 10 y 79 caracteres. Usa RTMPS.</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>El codificador de vídeo es %1, pero FastPix necesita H.264. Elige un codificador H.264 en Salida.</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>La aplicación no conoce el codificador %1. Asegúrate de que codifica en H.264.</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>El codificador de audio es %1, pero FastPix necesita AAC. Cámbialo en Salida.</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>El intervalo de fotogramas clave es de %1 s. Ponlo en 2 s en Salida.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>El codificador elige el intervalo de fotogramas clave (%1 s). Ponlo en 2 s en Salida.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>El codificador elige el intervalo de fotogramas clave. Ponlo en 2 s en Salida.</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>No se pudo leer el intervalo de fotogramas clave. Asegúrate de que es de 2 s en Salida.</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>El bitrate es de %1 kbit/s, mucho más de lo que necesita esta calidad. Los espectadores no notarán la diferencia.</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>El bitrate es de solo %1 kbit/s, así que la imagen se verá borrosa.</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>La transmisión lleva un retardo de %1 s (Retardo de la transmisión, en Avanzado).</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>Si se corta la conexión, OBS puede dejar de intentarlo tras %1 s mientras FastPix sigue esperando. Pon Reintentos máximos en 25, en Avanzado.</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>Si se corta la conexión, OBS no se reconectará. Activa Reconectar automáticamente en Avanzado.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Usa un número de %1 a %2.</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>Envía una imagen y un tono de prueba. Cámbialos por tu propia señal.</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>Mientras se ejecuta, otros usuarios de este equipo pueden ver la clave en la lista de procesos.</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>Comprobando que OBS está libre…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>Comprobando el acceso a FastPix…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>Creando un perfil nuevo…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>Enviando y comprobando los ajustes…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>Corrigiendo los ajustes de codificación…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>Esperando a que OBS se conecte…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>Esperando a que FastPix reciba la transmisión…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>Esperando a que OBS se detenga…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>Finalizando la transmisión en FastPix…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>Restaurando los ajustes de OBS…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>OBS no responde. No se cambió nada.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>OBS aún no se ha detenido. Si hay un retardo de la transmisión, primero envía lo que le queda. Mira la ventana de OBS.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>OBS aún no ha empezado a emitir. Puede que siga conectándose. Mira la ventana de OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>Se perdió la conexión con OBS, así que no se pudo detener. Si sigue emitiendo, detenlo en OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>OBS no acepta la contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>Se perdió la conexión con OBS. Puede que OBS esté emitiendo. Mira la ventana de OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>Se perdió la conexión con OBS antes de comprobar los ajustes. No se inició nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>OBS no cambió al perfil %1, así que no se inició nada. Elígelo en el menú Perfil de OBS o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>OBS no conservó estos ajustes: %1. No se inició nada. Inténtalo de nuevo, o introduce los ajustes de abajo en OBS, en Ajustes &gt; Emisión.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>No se puede acceder a FastPix. OBS no ha cambiado. Revisa tu red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>OBS no puede conectarse a FastPix y se ha detenido. La ventana de OBS dice por qué. Comprueba la conexión o usa el otro protocolo.</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>FastPix lleva un minuto sin recibir la transmisión. OBS sigue emitiendo. Si no cambia nada, detén OBS y vuelve a emitir.</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>OBS rechazó la solicitud (%1, error %2). No se inició nada.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>FastPix no respondió, así que puede que la transmisión siga en directo. Se finaliza sola tras el tiempo de reconexión si nadie le envía nada.</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>OBS ya está emitiendo. No se cambió nada. Finaliza antes esa transmisión.</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>OBS está grabando. No se cambió nada. Detén antes la grabación.</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>OBS está cambiando de perfil. No se cambió nada. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Clave de retransmisión</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Usar autenticación</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Prueba de ancho de banda</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS está listo para esta transmisión, con el perfil %1.</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>Algunos de sus ajustes no son adecuados para esta transmisión.</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Otro programa está usando el puerto de OBS: %1. No se le envió nada. Cierra ese programa, o elige otro puerto en OBS, en Herramientas &gt; Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Otro programa está usando el puerto de OBS en %1. No se le envió nada. Revisa la dirección, o elige otro puerto en OBS, en Herramientas &gt; Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Otro programa está usando el puerto de OBS. No se le envió nada. Cierra ese programa, o elige otro puerto en OBS, en Herramientas &gt; Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Este equipo no puede confirmar que el programa que usa el puerto de OBS sea OBS: %1. No se le envió nada. Si es tu OBS, confírmalo una vez.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Este equipo no puede confirmar que el programa que usa el puerto de OBS sea OBS. No se le envió nada. Si es tu OBS, confírmalo una vez.</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>El programa que responde en %1 no pide la contraseña de OBS. No se le envió nada. Si desactivaste la autenticación en OBS, vuelve a conectar sin contraseña.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>Los ajustes de OBS exigen una contraseña, pero el programa que usa el puerto de OBS no la pide. No se le envió nada. Reinicia OBS.</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>OBS envió demasiados mensajes, así que la aplicación cerró la conexión. Se reconecta en medio minuto.</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>El programa que usa el puerto de OBS es %1. Este equipo no puede confirmar que sea OBS, algo normal con un OBS de Flatpak o Snap. Recibirá tu clave de retransmisión. Tu respuesta vale hasta que te desconectes.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Este equipo no puede confirmar que el programa que usa el puerto de OBS sea OBS, algo normal con un OBS de Flatpak o Snap. Recibirá tu clave de retransmisión. Tu respuesta vale hasta que te desconectes.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Sin conexión desde las %1</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>OBS está capturando esta pantalla (%1). Si muestras «%2», se verá en la emisión. Aun así, se puede copiar.</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>OBS está capturando esta pantalla (%1). Las claves siguen ocultas.</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>Enviar por</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Perfil de OBS</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>Mi perfil actual (solo cambia el destino)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>Perfil nuevo (ajustes recomendados)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>Qué OBS usar</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Ajustes de codificación…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exportar perfil de OBS…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>Configurar sin abrir</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Reiniciar la transmisión en OBS</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>Detener OBS, dejar abierta la transmisión</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>Conexión con OBS…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>Conectar con OBS en otro equipo…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>Restaurar los ajustes de OBS</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>Quitar de OBS</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Finalizar transmisión…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>La máxima que pueden recibir los espectadores</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>FastPix crea un vídeo cuando finalizas la transmisión</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>FastPix la rechaza en otros sitios, así que esta aplicación no puede comprobar lo que ven los espectadores</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>Permitir retroceder</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>Los espectadores pueden retroceder mientras estás en directo</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Tiempo de reconexión</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Si OBS se cae, FastPix espera este tiempo</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Solo en mi sitio web</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>Empiezan entre 20 y 30 segundos después de empezar a emitir, solo por RTMPS. No están en la grabación ni en otras plataformas.</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>Los subtítulos necesitan RTMPS. Con SRT, los espectadores no los reciben.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>Termina a los 5 minutos de emisión y no se puede volver a activar. FastPix elimina su grabación al cabo de un día. No se puede enviar a otras plataformas.</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>Transmisión de prueba</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>Sí, pública</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>Sí, privada</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>También en</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix envía allí también la misma imagen</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Etiquetas para tus propios programas</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>Los espectadores no las ven nunca</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>En cualquier sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>Otros codificadores</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>En vMix y en la mayoría de los programas, añade un destino personalizado con estos campos.</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. Ejecuta esto en una terminal (Linux, macOS, WSL), pega el valor de abajo y pulsa Intro. La terminal no lo muestra ni lo guarda en su historial.</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. Ejecuta esto en la misma terminal.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>Comando copiado. No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>Copiar comando para %1</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>Comando para %1 copiado.</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copiar valor de %1</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>Mostrar valor de %1</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>Ocultar valor de %1</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Valor de %1 copiado. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Valor de %1 copiado. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Ocultar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>Copiado: %1. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Copiado: %1. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Copiado: %1.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>Comprobar la conexión…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>Menú de la transmisión</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando a tu llavero…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Tu llavero está bloqueado</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>Una vez conectado, emites desde aquí. OBS sigue emitiendo si cierras esta ventana.</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Conectar con OBS</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>Qué OBS usar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>La aplicación lee la dirección y la contraseña de los ajustes de OBS cada vez que se conecta. No las muestra ni las guarda.</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>Dirección de OBS</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>En OBS: Herramientas &gt; Ajustes del servidor WebSocket &gt; Mostrar información de conexión.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>Contraseña de OBS</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>Se guarda en tu llavero.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>OBS no cifra esta conexión, así que otras personas de la red podrían leer tu clave de retransmisión. Úsala solo en una red en la que confíes.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>Escribe una dirección como 192.168.1.20:4455, o pega todo lo que muestra OBS.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>Enviar desde un teléfono</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>Código QR con la clave de retransmisión</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>Enviar por</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>Escanéalo con la cámara del teléfono. Contiene el servidor y la clave de retransmisión.</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>Este código es tu clave de retransmisión. Quien lo fotografíe puede emitir aquí, así que no lo muestres mientras emites.</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>Oculto, porque hay otra ventana delante.</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Instala Larix Broadcaster o IRL Pro</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Apunta la cámara al código</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>Inicia la transmisión en la aplicación</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Instala Moblin (iPhone)</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Inicia la transmisión en Moblin</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>El código está oculto.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>Se oculta en %n s</numerusform>
            <numerusform>Se oculta en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>Dirección del servidor (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>Conexión %1 (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>Cifrado RTMPS (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>Conexión SRT (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>Servicio de FastPix (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>Sin comprobar, porque no hubo respuesta con la que comparar.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>Sin comprobar, porque falló una comprobación anterior.</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>problema</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>%1 no funciona desde aquí, pero %2 sí. Usa %2.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>Probablemente esta red pide que inicies sesión antes. Abre un navegador, inicia sesión y comprueba de nuevo. O usa el punto de acceso de un teléfono.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>Parece que no tienes conexión. Revisa la wifi o el cable y mira si se abren páginas web. Luego comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>Se encontró %1.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>Cifrado, y el certificado es correcto.</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>Conectado, y el servidor responde.</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>FastPix responde a través del proxy de este equipo.</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>FastPix responde.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>El DNS de la red no respondió a tiempo para %1.</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>Respondió otro servidor, sin cifrado RTMPS.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>La conexión se cortó al empezar el cifrado. Puede que un cortafuegos solo permita páginas web.</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>Respondió otro servidor, sin SRT.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>Sin respuesta. Probablemente un cortafuegos bloquea UDP.</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>Respondió otro servidor, no FastPix.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>No se encontró %1. Puede que no tengas conexión, o que el DNS de la red no lo conozca.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>Sin respuesta. Probablemente un cortafuegos bloquea la conexión.</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>Un cortafuegos o el servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>No hay ruta desde este equipo.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>Respondió otro servidor en lugar de %1 (nombre incorrecto en el certificado).</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>El certificado no es de confianza. Puede que esta red o un antivirus lea las conexiones cifradas.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>El certificado no es válido hoy, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>En su lugar respondió una página web, por ejemplo la de inicio de sesión o la de un filtro.</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>FastPix tiene un problema. Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>El proxy de este equipo bloqueó la conexión.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Respondió otro servidor.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>Puedes emitir desde aquí por %1. %2 no funciona, pero no lo necesitas.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>Puedes emitir desde aquí por %1 o %2.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>Puedes emitir desde aquí por %1 o %2. Mira arriba los demás problemas.</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>No puedes emitir desde aquí: %1 y SRT están bloqueados. Usa el punto de acceso de un teléfono, o pide al administrador de tu red que permita TCP %2 o UDP %3 a %4.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>El proxy no sirve: deja pasar páginas web, pero no transmisiones.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>¿Se puede acceder a FastPix desde esta red? No se envía nada secreto.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>Usar SRT</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>Usar RTMPS</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>Últimos ajustes</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gestionar preajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>¿Reemplazar el preajuste %1?</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>Se guardará con los ajustes actuales del formulario.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Reemplazar preajuste</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Preajuste %1 guardado.</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>El preajuste %1 no se guardó: no se puede usar %2 (%3).</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>Los archivos de preajustes no contienen claves, así que puedes compartirlos.</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>Aún no hay preajustes. Rellena el formulario y elige «Guardar como preajuste» encima del título.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>No se puede usar %1 (%2). Tus preajustes no han cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>Se añadió %n preajuste.</numerusform>
            <numerusform>Se añadieron %n preajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>No se añadió nada, porque ya tienes estos preajustes.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 no es un archivo de preajustes que esta versión pueda leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Preajustes guardados como %1.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Preajuste %1 eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exportar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>Preajustes (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Elige de %1 a %2 segundos (30 minutos).</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>La propia aplicación usa el nombre %1. Elige otro.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 no es el nombre de un sitio web. Escríbelo como example.com.</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>FastPix dice: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>Usaste el nombre %1 dos veces. Cada etiqueta necesita su propio nombre.</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>FastPix no admite tantas etiquetas. Quita una.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>FastPix no acepta esto.</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>Pon un título a la transmisión.</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>Pon un valor a esta etiqueta, o quítala.</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>Pon un nombre a esta etiqueta, o quítala.</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>Los espectadores lo escanean con la cámara del teléfono y se abre el reproductor.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Código QR del enlace del reproductor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>La imagen no se puede guardar como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Código QR del enlace del reproductor</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>Al finalizar, los espectadores dejan de ver la transmisión, y OBS se detiene si está enviando. Si sigues en directo, la transmisión continúa después de salir.</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>Finalizar %n transmisión y salir</numerusform>
            <numerusform>Finalizar %n transmisiones y salir</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>Salir y seguir en directo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>Finalizando… Tarda como mucho %n segundo.</numerusform>
            <numerusform>Finalizando… Tarda como mucho %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Copiar el enlace de la grabación %1</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Abrir la grabación %1</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Descargar la grabación %1</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Más opciones para la grabación %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>Copiar ID del medio</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>FastPix no pudo terminarla</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>FastPix no respondió, así que puede que la grabación conserve su título anterior.</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>FastPix conservó el título anterior. Cambia el nombre de la grabación en el panel de FastPix.</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Esta grabación ya no existe en FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>Aún no hay ninguna. La primera aparece aquí unos minutos después de finalizar la transmisión.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>FastPix no pudo terminar todas las grabaciones. Envía el ID del medio al soporte de FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Enlace copiado. Quien lo tenga puede verla durante una semana. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Enlace copiado. Quien lo tenga puede verla durante una semana. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>Enlace de la grabación copiado.</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>ID del medio copiado.</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Cambiar nombre de la grabación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>La grabación se llama ahora %1.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>En emisión</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>Preparadas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>En directo %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>En directo desde hace al menos %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>%1 viendo</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>Finalizó hace %1</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>En directo hace un momento</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>Último directo a las %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>Último directo: ayer</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>Último directo: %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Creada hace un momento</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>Creada a las %1</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Creada ayer</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>Creada el %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>Volver a las transmisiones</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Ninguna transmisión tiene %1 en su título, descripción, etiquetas o ID.</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Ninguna transmisión tiene %1 en su título, descripción o etiquetas.</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>Ninguna transmisión tiene este estado.</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>Buscando todavía…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>Buscar transmisiones</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>Título, descripción, etiquetas o ID (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todas las transmisiones</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtrar por estado: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>Mi espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>Espacio de trabajo %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>El ID de la transmisión</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>La clave de retransmisión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>Déjalas como están, salvo que FastPix te haya dado otras.</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>Fijado por una opción de inicio. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>Servidor RTMPS</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>Escribe una dirección como rtmps://host:443/live.</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Dirección SRT</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>Escribe una dirección como srt://host:778, con un puerto y nada más.</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>Dirección de reproducción</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>Escribe una dirección https sin parámetros.</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>Página de visionado</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>Escribe una dirección https que contenga {playbackId} y {token}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>FastPix no dice cuál necesita SRT. Cámbialo si se rechaza SRT.</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>Restaurar direcciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>Eliminar %n transmisión</numerusform>
            <numerusform>Eliminar %n transmisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>Esta transmisión aún no tiene ID de reproducción, así que nadie puede verla.</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>Privada: solo se reproduce con un enlace de visionado</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>Usa allí el código de inserción. La página del reproductor no la reproduce.</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>Cualquiera que tenga el enlace puede verla</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>El reproductor no muestra nada mientras la transmisión está desactivada.</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>Hasta que emitas, el reproductor no muestra nada.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>Enlace del reproductor</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>Abrir reproductor</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de inserción</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>Solo en mi sitio web…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>Enlace del reproductor copiado.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>Nueva transmisión</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>Crear la transmisión o guardar los cambios</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>Buscar transmisiones</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recargar transmisiones</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>Eliminar la transmisión resaltada en la lista</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>Abrir el menú de la transmisión</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>Editar la transmisión</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>Duplicar la transmisión</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>Copiar el ID de la transmisión</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>Copiar el servidor</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>Copiar la clave de retransmisión</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>Copiar la dirección SRT</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>Copiar el ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>Copiar la contraseña SRT</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>Copiar la URL SRT</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>Copiar el enlace del reproductor</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>Volver o cerrar un diálogo</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>Nueva transmisión</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>Mostrar todas las transmisiones</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recargar transmisiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>Tus transmisiones aparecerán aquí.</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>Abriendo tu llavero…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>FastPix no responde</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>Lista desactualizada</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>Sin guardar: la próxima vez tendrás que iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>¿Crear una clave de firma para este espacio de trabajo?</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>Las transmisiones privadas la necesitan para los enlaces de visionado y para comprobar lo que ven los espectadores. La crea FastPix, y su parte privada se queda en tu llavero.</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>Crear clave de firma</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>¿Reemplazar la clave de firma?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>Todos los enlaces de visionado de este espacio de trabajo dejan de funcionar al momento.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Reemplazar clave</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>¿Eliminar la clave de firma?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>Todos los enlaces de visionado de este espacio de trabajo dejan de funcionar al momento, y las transmisiones privadas no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>Aún no hay clave. La aplicación crea una con tu primer enlace de visionado para una transmisión privada.</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>Este espacio de trabajo tiene una clave creada por FastPix Desktop. Su parte privada solo está en tu llavero.</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>La parte privada de la clave no está en tu llavero. Los enlaces de visionado que ya compartiste siguen funcionando, pero los nuevos necesitan una clave nueva.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>FastPix no respondió, así que puede que no haya funcionado. Puedes intentarlo de nuevo sin riesgo: nada se crea dos veces.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Este equipo no tiene un llavero que cifre los secretos, así que la clave no se puede guardar. Instala e inicia GNOME Keyring, KWallet o KeePassXC, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>La clave se eliminó en FastPix. Sus enlaces de visionado han dejado de funcionar.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>Este Access Token no tiene permiso para gestionar claves de firma. Dale el permiso «System» en el panel de FastPix o usa otro token.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>Tu llavero está bloqueado o no responde. Desbloquéalo (busca su ventana) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>La clave no se puede leer de tu llavero ni guardar en él. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>Crear clave de firma</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>Reemplazar clave de firma</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>Eliminar clave de firma</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>Sin vista previa mientras OBS envía</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>Sin vista previa mientras estás en directo</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>No se puede enviar nada a esta transmisión</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>No se envía nada a esta transmisión</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>Aquí aparece la imagen de OBS</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>Vista previa de OBS</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>Finalizó a las %1</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>OBS está capturando esta pantalla, así que no se muestra su imagen</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>EN DIRECTO %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>EN DIRECTO desde hace al menos %1</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>Mira la ventana de OBS. Si muestra un mensaje, respóndelo.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>OBS envía, pero esta transmisión está desactivada.</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>Revisa la red o envía por SRT.</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>A FastPix no llega nada. Revisa la red o el cortafuegos.</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Necesita vídeo H.264, audio AAC y un fotograma clave cada 2 s.</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>Busca un mensaje de OBS en tu pantalla.</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>Elige Ejecutar en modo normal en OBS. El modo seguro no se puede controlar desde aquí.</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>Pulsa Cancelar en el asistente de OBS. Los ajustes de tu transmisión ya están ahí.</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>Abre OBS en menos de %1 y la emisión continúa: mismo enlace, misma grabación.</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>Abre OBS a tiempo y la emisión continúa: mismo enlace, misma grabación.</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>Mismo enlace, misma grabación, durante unos %1 más.</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>Mismo enlace, misma grabación, si FastPix no ha finalizado la transmisión.</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>Reintenta por sí solo. FastPix espera unos %1 más.</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Reintenta por sí solo.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>No se puede abrir desde aquí. FastPix espera unos %1 más.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>No se puede abrir desde aquí.</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>FastPix sigue recibiendo. Mira la ventana de OBS.</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>OBS se detiene y vuelve a empezar: mismo enlace, misma grabación.</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Nuevo intento en %1 s. Lo demás se muestra con su último estado conocido.</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Intentándolo de nuevo. Lo demás se muestra con su último estado conocido.</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Ya no acepta el token de esta cuenta. Tu transmisión continúa.</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>OBS estuvo desconectado más de %2.</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>Esa transmisión se detendrá.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>No se cambió nada. Revisa la red.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>La versión 28 o posterior se puede controlar desde aquí.</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1. Herramientas &gt; Ajustes del servidor WebSocket. 2. Marca Habilitar servidor WebSocket. 3. Aceptar. Después, esta aplicación continúa sola.</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Está en OBS, en Herramientas &gt; Ajustes del servidor WebSocket &gt; Mostrar información de conexión.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>Buscando OBS…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>Eliminada en FastPix</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>Esta transmisión de prueba ya se usó</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>Esta transmisión está desactivada</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS no puede conectarse a FastPix</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>A FastPix no llega nada</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix no puede usar lo que envía OBS</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>Abriendo OBS…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>OBS no se abrió</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>OBS pregunta cómo iniciarse</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>OBS se está configurando</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Empezando a emitir…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS se ha cerrado</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS se ha detenido</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS perdió la conexión</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>OBS en %1 no responde</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS no responde</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>Vídeo congelado para los espectadores</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>No se puede acceder a FastPix</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>Los espectadores pueden verla</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>En emisión</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix finalizó la transmisión</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>La transmisión ha finalizado</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>OBS está ocupado con otra transmisión</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS está emitiendo en otro sitio</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>Otro programa está usando el puerto de OBS</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>OBS no está en este equipo</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>Este OBS es demasiado antiguo para controlarlo</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>OBS está cerrado</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>Activa el servidor WebSocket de OBS</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>OBS no acepta la contraseña</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>OBS está abierto</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>Conectando con OBS…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Todo listo para emitir</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>Crearla de nuevo</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nueva transmisión</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>Activar transmisión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Ajustes de codificación…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>Abrir OBS y reanudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Reiniciar la transmisión en OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Finalizar transmisión</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>Volver a emitir</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>Emitir aquí…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>Conexión con OBS…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>Obtener OBS Studio</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exportar perfil de OBS…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>Abrir OBS</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>Activarlo y reiniciar OBS</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Conectar con OBS</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>Emitir en directo</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>Ver el reproductor</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Finalizar transmisión…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>Sin sonido desde hace %1</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>Imagen negra desde hace %1</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>Imagen negra y sin sonido desde hace %1</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>Los espectadores reciben sonido, pero no imagen</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>Aquí aparece la imagen que ven los espectadores</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>Reproducción detenida</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS omite el %1 de los fotogramas: la codificación tarda demasiado. Baja la resolución o los fotogramas por segundo en OBS.</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS pierde el %1 de los fotogramas: el procesamiento tarda demasiado. Baja los fotogramas por segundo en OBS, o cierra otros programas.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>Tu transmisión continúa mientras tu codificador envíe.</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Envía a %1. Finaliza eso antes, o envía aquí desde un teléfono u otro codificador.</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>Puede que aún se esté abriendo, o que su servidor WebSocket esté desactivado.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>FastPix recibe. Comprobando si los espectadores pueden verla.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>Los espectadores esperan. FastPix mantiene abierta la transmisión unos %1 más y luego la finaliza.</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>Los espectadores ven los últimos segundos. FastPix mantiene abierta la transmisión unos %1 más y luego la finaliza.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>FastPix recibe, pero a los espectadores no les llega nada nuevo.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>FastPix recibe, pero a los espectadores no les llega nada nuevo desde hace %1 s.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>OBS envía y FastPix recibe, pero a los espectadores no les llega nada nuevo.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>OBS envía y FastPix recibe, pero a los espectadores no les llega nada nuevo desde hace %1 s.</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>FastPix no acepta nada para ella, y su enlace no reproduce nada. El enlace y la clave siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>Los espectadores esperan. FastPix puede finalizar la transmisión en cualquier momento.</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>FastPix ya no tiene esta transmisión. Su enlace y su clave no funcionan.</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>Una transmisión de prueba funciona una vez. FastPix no la vuelve a activar.</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>OBS sigue intentándolo. Los espectadores no ven nada.</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>OBS envía, pero los espectadores no ven nada.</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>Llega algo, pero los espectadores no ven nada.</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>OBS está configurado para esta transmisión. Todavía no se emite nada.</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>No responde desde hace 45 s. No se emite nada.</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>La última vez OBS se cerró por un fallo; por eso pregunta. Responde allí y luego vuelve.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>OBS abre un asistente la primera vez. Cancélalo y luego vuelve.</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>FastPix está preparando la imagen para los espectadores.</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBS estaba enviando. Ya no se puede comprobar.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>Tu transmisión continúa mientras OBS envíe.</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>Tu transmisión continúa, pero su estado no se puede comprobar.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>FastPix recibe. Desde aquí no se puede comprobar qué ven los espectadores.</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>Otro codificador está enviando. No se puede comprobar desde aquí.</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>OBS sigue enviando, pero los espectadores no ven nada.</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>El enlace y la clave serán los mismos la próxima vez.</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>Finaliza antes esa transmisión o usa otro codificador.</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Envía a otro servicio. También puedes usar otro codificador, con los ajustes de abajo.</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>La transmisión se muestra con su último estado conocido.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Cierra ese programa, o elige otro puerto en OBS, en Herramientas &gt; Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>Instala OBS Studio, es gratis. O envía desde otro codificador, con los ajustes de abajo.</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>Actualiza OBS. O exporta el perfil, impórtalo en OBS y emite desde allí.</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>Configura OBS para esta transmisión y lo abre. Todavía no se emite nada.</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>OBS está abierto, pero otros programas aún no pueden controlarlo.</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>OBS está abierto. Escribe su contraseña una vez.</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>Conecta una vez y luego emite desde aquí.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>Tarda un momento. No se emite nada.</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>Privada: solo pueden verla quienes tienen un enlace de visionado. Todavía no se emite nada.</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1 está conectado. Todavía no se emite nada.</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 está conectado. Tu perfil %2 se queda como está. Todavía no se emite nada.</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>Esta transmisión de prueba termina a los 5 minutos.</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>Esta transmisión de prueba termina en %1.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Estuvo en emisión de %1 a %2. El enlace y la clave serán los mismos la próxima vez.</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Estuvo en emisión hasta las %1. El enlace y la clave serán los mismos la próxima vez.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Estuvo en emisión de %1 a %2. Una transmisión de prueba funciona una vez. FastPix no la vuelve a activar.</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Estuvo en emisión hasta las %1. Una transmisión de prueba funciona una vez. FastPix no la vuelve a activar.</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>Ningún fotograma perdido</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>%1 de %2 fotogramas perdidos</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>comprobado hace %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Bitrate, últimos 10 minutos</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>Usar los datos de conexión</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>Vuelve para emitir %1 en directo.</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>OBS está listo</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Resumen copiado.</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>Ajustes corregidos en OBS.</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS está configurado. Encontrarás el perfil %1 en su menú Perfil.</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>Esta transmisión no estaba configurada en OBS.</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>Quitado de OBS, incluida su clave: %1.</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>Corregir ajustes en OBS</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>OBS está emitiendo y FastPix está recibiendo.</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>OBS se ha detenido y la transmisión ha finalizado.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>La transmisión ha finalizado.</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>OBS se ha detenido.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Los ajustes de OBS en el perfil %1 se han restaurado.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Detener OBS</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>La contraseña de OBS no se pudo guardar en tu llavero. Se te pedirá de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>La contraseña de OBS no se pudo eliminar de tu llavero. Elimina allí la entrada «obs-websocket».</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Visualizaciones (según FastPix): %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>%1 viendo</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>comprobado hace %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>Cambios guardados.</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Formulario rellenado a partir de %1. Cambia lo que quieras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>ID de la transmisión copiado.</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1 está seleccionado. Se usará la próxima vez que emitas.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>Las transmisiones que están en emisión no se eliminaron.</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se activó %1. Ya puedes emitir.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Se desactivó %1.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ha finalizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n transmisión eliminada</numerusform>
            <numerusform>%n transmisiones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Eliminando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n transmisión no se eliminó, porque cambiaste de cuenta.</numerusform>
            <numerusform>%n transmisiones no se eliminaron, porque cambiaste de cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>No se eliminó %1, porque cambiaste de cuenta.</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>¿Desactivar %1 mientras está en emisión?</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>La conexión de OBS y de los espectadores se corta al momento. FastPix no vuelve a activar una transmisión de prueba.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>FastPix no vuelve a activar una transmisión de prueba.</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>La conexión de OBS y de los espectadores se corta al momento. Nadie podrá enviar a esta transmisión hasta que la actives.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>¿Eliminar %1 mientras está en emisión?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>La conexión de OBS y de los espectadores se corta al momento. La dirección y la clave de la transmisión dejan de funcionar. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Eliminar transmisión</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>Entiendo que los espectadores dejarán de verla</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>Transmisiones</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>Copiar ID de la transmisión</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>Finalizar transmisión…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>Detalles de la transmisión</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>FastPix no responde (comprobado hace %1)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>empezando a emitir…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>los espectadores pueden verla</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>en emisión</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>sin emitir</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS se ha detenido</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS perdió la conexión</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS no responde</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS no puede conectarse a FastPix</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>a FastPix no llega nada</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS está emitiendo en otro sitio</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>esta transmisión está desactivada</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>FastPix no puede usar lo que envía OBS</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>los espectadores no tienen nada que ver</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>vídeo congelado para los espectadores</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix finalizó la transmisión</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS se ha cerrado</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>no se puede acceder a FastPix</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>estado de FastPix desconocido</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>Bitrate, como máximo %1</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>OBS envió entre %1 y %2.</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>Espectadores simultáneos</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>El número de espectadores estuvo entre %1 y %2.</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>Visualizaciones (según FastPix), como máximo %1</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>El número de visualizaciones según FastPix estuvo entre %1 y %2.</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>El máximo de espectadores simultáneos fue %1.</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>El número de visualizaciones según FastPix llegó a %1.</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>%1 estuvo en emisión el %2, de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>%1 estuvo en emisión el %2 hasta las %3, durante al menos %4.</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>No hubo interrupciones.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>Tiempo en emisión</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>Tiempo mínimo en emisión</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>Máximo de espectadores</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>Interrupciones (la más larga: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>FastPix está creando la grabación. Aparecerá en Grabaciones en unos minutos.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>Queda %n segundo para deshacer: pulsa %1 o el botón Deshacer.</numerusform>
            <numerusform>Quedan %n segundos para deshacer: pulsa %1 o el botón Deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>Queda %n s</numerusform>
            <numerusform>Quedan %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>Transmisión sin título</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>Pública: puede verla cualquiera que tenga el enlace</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>Privada: solo pueden verla quienes tienen un enlace de visionado</translation>
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
        <translation>Crear un enlace de visionado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>Para tu propia lista. Los espectadores no lo ven.</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Quien tenga el enlace puede ver %1 hasta que caduque.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>Hasta…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>Crear y copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>Puedes retirarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>Escribe un nombre para distinguir tus enlaces.</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>Caducó hoy a las %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>Hasta hoy a las %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>Su clave de firma ya no existe</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Caduca hoy a las %1. Entonces, quienes tengan este enlace dejarán de verla, incluso en plena emisión.</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Caduca el %1. Entonces, quienes tengan este enlace dejarán de verla, incluso en plena emisión.</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>Quienes la estén viendo con este enlace dejarán de verla. Tus demás enlaces siguen funcionando.</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Comprobado a las %1: solo pueden verla quienes tienen un enlace de visionado.</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Comprobado a las %1: FastPix deja que la vea cualquiera, incluso sin enlace de visionado. Si no debe ser así, finaliza la transmisión.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>FastPix no respondió, así que puede que no haya funcionado. Puedes intentarlo de nuevo sin riesgo: podrás retirar todos los enlaces creados.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>La clave de firma no está en tu llavero o está dañada. Reemplázala en los ajustes.</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>La lista de enlaces de visionado no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>¿Retirar el enlace para %1?</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>Retirar enlace</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Crear un enlace de visionado</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>La documentación de FastPix cubre la dirección HLS y el código de inserción, pero no el enlace de la página. Prueba uno antes de enviarlo.</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>El enlace para %1 ya no funciona.</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>FastPix rechaza la transmisión en cualquier otro sitio: en su propia página del reproductor, en aplicaciones como VLC y en esta aplicación. Entonces «Espectadores» dice «Sin comprobar», así que compruébalo en tu sitio web.</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Solo en mi sitio web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>Si son varios, sepáralos con comas. Déjalo vacío para que se reproduzca en cualquier sitio.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 no es el nombre de un sitio web. Escríbelo como example.com.</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Nombre de la etiqueta %1</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Valor de la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Opción desplegada. Pulsa para cerrarla.</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>Pulsa para elegir.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
</TS>
